import type { Mail, Mailer } from './mail.ts';

/** Keeps letters in memory, for tests. */
export const makeMemoryMailer = (): Mailer & { readonly sent: readonly Mail[] } => {
  const sent: Mail[] = [];
  return {
    sent,
    send: (mail) => {
      sent.push(mail);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  };
};
