import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../ids/index.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

/** Leaves each mail as a file: what a developer without a mail server opens. */
export const makeFolderMailer = (folder: string): Mailer => ({
  send: async (mail) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${newId()}.json`), JSON.stringify(mail, null, 2));
  },
});

export const makeMemoryMailer = (): Mailer & { readonly sent: readonly Mail[] } => {
  const sent: Mail[] = [];
  return {
    sent,
    send: (mail) => {
      sent.push(mail);
      return Promise.resolve();
    },
  };
};
