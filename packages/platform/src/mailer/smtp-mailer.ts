import { createTransport } from 'nodemailer';
import { toMessage, type Mailer } from './mail.ts';

const TIMEOUT_MS = 10_000;

/** Sends through a mail server: `smtp://user:password@host:587`, or `smtps://…:465`. A server that hangs is given up on. */
export function makeSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async (mail) => {
      await transport.sendMail(toMessage(mail, from));
    },
    close: () => {
      transport.close();
      return Promise.resolve();
    },
  };
}
