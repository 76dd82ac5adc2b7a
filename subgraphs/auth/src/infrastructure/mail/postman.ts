import type { Mailer } from '@feira/platform/mailer';
import type { Postman } from '../../application/ports.ts';
import { writeLetter } from './templates.ts';

/** Puts letters into words and gives them to the mail server. `storefrontUrl` is where their links lead. */
export const makePostman = (mailer: Mailer, storefrontUrl: string): Postman => ({
  deliver: (letter) => mailer.send({ id: letter.id, to: letter.to, ...writeLetter(letter, storefrontUrl) }),
});
