import type { Transport } from './rpc';

/** The part of the page's `google.script` that the panel uses. */
interface Runner {
  withSuccessHandler(handler: (answerText: string) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  sidebarCall(requestText: string): void;
}

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** One public server function carries every call; only text crosses, since a stray date would void the answer. */
export const googleTransport: Transport = (requestText) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).sidebarCall(requestText);
  });

/** Closes the dialog or the panel this page stands in. */
export const closeWindow = (): void => google.script.host.close();
