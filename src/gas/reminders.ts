import type { ReminderTrigger } from '../app/ports';

/** The exported function of `main.ts` that the trigger runs. */
export const REMINDER_FUNCTION = 'hourlyReminder';

export function sendMail(to: string, subject: string, body: string): void {
  MailApp.sendEmail(to, subject, body);
}

/**
 * At most one trigger of the acting user in this book: add-ons may have one clock trigger, not more often than
 * hourly, and making and deleting them again and again uses up a daily allowance.
 */
export function reminderTrigger(): ReminderTrigger {
  const own = (): GoogleAppsScript.Script.Trigger[] =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === REMINDER_FUNCTION);
  return {
    isOn: () => own().length > 0,
    turnOn() {
      if (own().length === 0) ScriptApp.newTrigger(REMINDER_FUNCTION).timeBased().everyHours(1).create();
    },
    turnOff() {
      for (const trigger of own()) ScriptApp.deleteTrigger(trigger);
    },
  };
}
