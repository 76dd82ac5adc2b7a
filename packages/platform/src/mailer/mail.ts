/** One letter to one person. */
export interface Mail {
  /** Stable across attempts: a letter that is sent twice after a crash is recognised by its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47 tag of the language it is written in. */
  readonly language: string;
}

/** Hands a letter over. A rejected `send` means that nobody knows, so the caller sends it again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** A letter as nodemailer takes it. Addresses are objects, so that no header can be smuggled in through one. */
export const toMessage = (mail: Mail, from: string) => ({
  messageId: `<${mail.id}@feira>`,
  from,
  to: { name: '', address: mail.to },
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  headers: { 'content-language': mail.language, 'auto-submitted': 'auto-generated' },
});
