import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeFolderMailer, makeMailFolder, makeSmtpMailer, type Mail } from './index.ts';

const FROM = 'Feira <shop@example.com>';
const mail: Mail = {
  id: '01980000-0000-7000-8000-000000000001',
  to: 'ana@example.com',
  subject: 'Confirme seu endereço — já',
  text: 'Olá, Ana',
  html: '<p>Olá, <b>Ana</b></p>',
  language: 'pt-BR',
};

describe('letters in a folder', () => {
  const open = async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail');
    return { folder, mailer: makeFolderMailer({ folder, from: FROM }), kept: makeMailFolder(folder) };
  };

  it('is what was sent, in both forms, and the same letter again is the same file', async () => {
    const { folder, mailer, kept } = await open();
    expect(await kept.list()).toEqual([]);
    await mailer.send(mail);
    await mailer.send(mail);
    const { id, to, subject } = mail;
    expect(await kept.list()).toMatchObject([{ id, to, subject }]);
    expect((await kept.get(mail.id))?.text).toContain('Olá, Ana');
    expect((await kept.get(mail.id))?.html).toContain('<b>Ana</b>');
    expect(await readFile(join(folder, `${mail.id}.eml`), 'utf8')).toMatch(/^Content-Language: pt-BR\r$/im);
  });

  it.each(['../../etc/passwd', '', 'a/b', 'unknown'])('knows no letter %j', async (id) => {
    const { mailer, kept } = await open();
    await mailer.send(mail);
    expect(await kept.get(id)).toBeUndefined();
  });

  it('R26 lets no line break into a header', async () => {
    const { folder, mailer } = await open();
    await mailer.send({ ...mail, subject: 'Oi\r\nBcc: all@example.com', to: 'ana@example.com\r\nBcc: b@example.com' });
    const [headers] = (await readFile(join(folder, `${mail.id}.eml`), 'utf8')).split('\r\n\r\n');
    expect(headers).not.toMatch(/^bcc:/im);
  });
});

/** Just enough of a mail server to hear a letter out. */
function hear(socket: Socket, letters: string[]): void {
  let data: string | undefined;
  socket.write('220 test\r\n');
  socket.on('data', (chunk) => {
    const text = chunk.toString();
    if (data !== undefined) {
      data += text;
      if (!data.endsWith('\r\n.\r\n')) return;
      letters.push(data);
      data = undefined;
      socket.write('250 kept\r\n');
    } else if (/^data/i.test(text)) {
      data = '';
      socket.write('354 go on\r\n');
    } else socket.write('250 ok\r\n');
  });
}

describe('a mail server', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  const listen = async (letters: string[]): Promise<number> => {
    const opened = createServer((socket) => hear(socket, letters));
    server = opened;
    await new Promise<void>((listening) => opened.listen(0, '127.0.0.1', listening));
    const address = opened.address();
    return typeof address === 'object' && address ? address.port : 0;
  };

  it('is handed the letter', async () => {
    const letters: string[] = [];
    const mailer = makeSmtpMailer({ url: `smtp://127.0.0.1:${await listen(letters)}`, from: FROM });
    await mailer.send(mail);
    await mailer.close();
    expect(letters).toHaveLength(1);
    expect(letters[0]).toContain('To: ana@example.com');
    expect(letters[0]).toContain(`Message-ID: <${mail.id}@feira>`);
  });

  it('that is not there is a rejection, so that the letter is kept', async () => {
    const port = await listen([]);
    server?.close();
    const mailer = makeSmtpMailer({ url: `smtp://127.0.0.1:${port}`, from: FROM });
    await expect(mailer.send(mail)).rejects.toThrow();
    await mailer.close();
  });
});
