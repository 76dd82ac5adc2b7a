import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { toMessage, type Mailer } from './mail.ts';

const EML = '.eml';
const FILE = /^[\w-]{1,80}$/;

/** A letter that was left in a folder. */
export interface KeptMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date | undefined;
  readonly text: string;
  readonly html: string;
}

/** Leaves each letter as an .eml file, which any mail program opens: for a shop without a mail server. */
export function makeFolderMailer({ folder, from }: { folder: string; from: string }): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    send: async (mail) => {
      const { message } = await transport.sendMail(toMessage(mail, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = join(folder, mail.id + EML);
      // Written aside and renamed, so that nobody reads half a letter; the same letter again is the same file.
      await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => Promise.resolve(),
  };
}

/** Reads what the folder mailer left. */
export const makeMailFolder = (folder: string) => ({
  /** The newest letters first; ids sort by time. */
  list: async (limit = 100): Promise<KeptMail[]> => {
    const files = await readdir(folder).catch(() => []);
    const ids = files.filter((file) => file.endsWith(EML)).map((file) => file.slice(0, -EML.length));
    const newest = ids.sort().reverse().slice(0, limit);
    return (await Promise.all(newest.map((id) => read(folder, id)))).filter((mail) => mail !== undefined);
  },
  /** One letter, or undefined. */
  get: (id: string): Promise<KeptMail | undefined> => read(folder, id),
});

export type MailFolder = ReturnType<typeof makeMailFolder>;

async function read(folder: string, id: string): Promise<KeptMail | undefined> {
  if (!FILE.test(id)) return undefined;
  try {
    const mail = await PostalMime.parse(await readFile(join(folder, id + EML)));
    const { subject = '', date, text = '', html = '', to } = mail;
    return {
      id,
      to: to?.[0]?.address ?? '',
      subject,
      at: date === undefined ? undefined : new Date(date),
      text,
      html,
    };
  } catch {
    return undefined;
  }
}
