import { state } from '../execution';
import { gives, instance, serviceClass } from '../service';

const user = serviceClass<GoogleAppsScript.Base.User, string>('Session.User', {
  getEmail: gives('', (email) => email),
});

/** Who runs the execution. The address is blank below FULL, as in simple triggers. */
export const activeUser = (): object =>
  instance(user, state.execution.mode === 'FULL' ? state.execution.user : '');

const userObject = gives('', activeUser);

export const Session = instance(
  serviceClass<GoogleAppsScript.Base.Session, null>('Session', {
    getActiveUser: userObject,
    getEffectiveUser: userObject,
    getActiveUserLocale: gives('', () => state.config.userLocale),
    getScriptTimeZone: gives('', () => state.config.timeZone),
    getTemporaryActiveUserKey: gives('', () => `key-${state.execution.user}`),
  }),
  null,
);
