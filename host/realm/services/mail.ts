import { ask } from '../bridge';
import { refuse } from '../exception';
import { state } from '../execution';
import { gives, instance, serviceClass } from '../service';
import { blobContent } from './blob';
import { remaining, spend } from './quota';

interface Letter {
  to?: string;
  cc?: string;
  bcc?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: object[];
}

const MAX_RECIPIENTS = 50;

const addresses = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

/** Hands the letter to the outbox. The allowance counts recipients, as on Google. */
function send(letter: Letter): void {
  const recipients = [letter.to, letter.cc, letter.bcc].flatMap(addresses);
  if (recipients.length === 0) refuse('Failed to send email: no recipient');
  const wrong = recipients.find((one) => !/^[^\s@]+@[^\s@]+$/.test(one));
  if (wrong) refuse(`Invalid email: ${wrong}`);
  if (recipients.length > MAX_RECIPIENTS) refuse('Limit exceeded: Email Recipients Per Message.');
  spend('mails', recipients.length);
  const message = {
    to: addresses(letter.to).join(', '),
    subject: letter.subject ?? '',
    body: letter.body ?? '',
    ...(letter.cc ? { cc: letter.cc } : {}),
    ...(letter.bcc ? { bcc: letter.bcc } : {}),
    ...(letter.name ? { senderName: letter.name } : {}),
    ...(letter.replyTo ? { replyTo: letter.replyTo } : {}),
    ...(letter.htmlBody ? { htmlBody: letter.htmlBody } : {}),
    ...(letter.attachments ? { attachments: letter.attachments.map(blobContent) } : {}),
  };
  const { file } = ask<{ file: string }>({ name: 'mail', message });
  state.execution.effects.push({ effect: 'mail', to: message.to, subject: message.subject, file });
}

export const MailApp = instance(
  serviceClass<GoogleAppsScript.Mail.MailApp, null>('MailApp', {
    getRemainingDailyQuota: gives('', () => remaining('mails')),
    sendEmail: gives(
      'o | s s s | s s s o | s s s s',
      (_self, first: Letter | string, second?: string, third?: string, fourth?: Letter | string) => {
        if (typeof first !== 'string') return send(first);
        if (typeof fourth === 'string')
          return send({ to: first, replyTo: second!, subject: third!, body: fourth });
        return send({ ...fourth, to: first, subject: second!, body: third! });
      },
    ),
  }),
  null,
);
