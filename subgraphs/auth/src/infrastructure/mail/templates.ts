import type { Locale } from '@feira/kernel';
import type { Letter, LetterKind } from '../../domain/letter.ts';

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
  /** What the button says, and the page of the storefront that it opens with the token. */
  readonly button?: { readonly label: string; readonly path: string };
}

const VERIFY = '/verify-email';
const RESET = '/reset-password';

const PORTUGUESE: Readonly<Record<LetterKind, Words>> = {
  VERIFY_EMAIL: {
    subject: 'Confirme seu e-mail',
    lines: ['Falta um passo: confirme que este endereço é seu.', 'O link vale por 24 horas.'],
    button: { label: 'Confirmar e-mail', path: VERIFY },
  },
  CHANGE_EMAIL: {
    subject: 'Confirme seu novo e-mail',
    lines: ['Sua conta vai passar a usar este endereço assim que você confirmar.', 'O link vale por 24 horas.'],
    button: { label: 'Confirmar novo e-mail', path: VERIFY },
  },
  EMAIL_CHANGED: {
    subject: 'O e-mail da sua conta mudou',
    lines: ['Sua conta passou a usar outro endereço.', 'Se não foi você, escreva para nós agora.'],
  },
  RESET_PASSWORD: {
    subject: 'Crie uma nova senha',
    lines: [
      'Alguém pediu uma nova senha para a sua conta.',
      'Se não foi você, ignore esta mensagem. O link vale por 30 minutos.',
    ],
    button: { label: 'Criar nova senha', path: RESET },
  },
  PASSWORD_CHANGED: {
    subject: 'Sua senha mudou',
    lines: [
      'A senha da sua conta mudou, e os outros acessos foram encerrados.',
      'Se não foi você, crie uma nova senha agora.',
    ],
  },
  SECOND_FACTOR_CHANGED: {
    subject: 'A verificação em duas etapas mudou',
    lines: ['A verificação em duas etapas da sua conta mudou.', 'Se não foi você, crie uma nova senha agora.'],
  },
  ACCOUNT_DELETED: {
    subject: 'Sua conta foi apagada',
    lines: ['Sua conta e seus dados pessoais foram apagados.', 'Guardamos dos pedidos só o que a lei exige.'],
  },
};

const ENGLISH: Readonly<Record<LetterKind, Words>> = {
  VERIFY_EMAIL: {
    subject: 'Confirm your e-mail',
    lines: ['One step is left: confirm that this address is yours.', 'The link is good for 24 hours.'],
    button: { label: 'Confirm e-mail', path: VERIFY },
  },
  CHANGE_EMAIL: {
    subject: 'Confirm your new e-mail',
    lines: ['Your account will use this address as soon as you confirm it.', 'The link is good for 24 hours.'],
    button: { label: 'Confirm new e-mail', path: VERIFY },
  },
  EMAIL_CHANGED: {
    subject: 'The e-mail of your account has changed',
    lines: ['Your account uses another address now.', 'If that was not you, write to us at once.'],
  },
  RESET_PASSWORD: {
    subject: 'Choose a new password',
    lines: [
      'Somebody asked for a new password for your account.',
      'If that was not you, ignore this. The link is good for 30 minutes.',
    ],
    button: { label: 'Choose a new password', path: RESET },
  },
  PASSWORD_CHANGED: {
    subject: 'Your password has changed',
    lines: [
      'The password of your account has changed, and all other sign-ins have ended.',
      'If that was not you, choose a new password now.',
    ],
  },
  SECOND_FACTOR_CHANGED: {
    subject: 'Two-step sign-in has changed',
    lines: ['Two-step sign-in of your account has changed.', 'If that was not you, choose a new password now.'],
  },
  ACCOUNT_DELETED: {
    subject: 'Your account is deleted',
    lines: ['Your account and your personal data are deleted.', 'Of your orders we keep what the law demands.'],
  },
};

const WORDS: Readonly<Record<Locale, Readonly<Record<LetterKind, Words>>>> = { 'pt-BR': PORTUGUESE, en: ENGLISH };
const GREETING: Readonly<Record<Locale, (name: string) => string>> = {
  'pt-BR': (name) => (name === '' ? 'Olá,' : `Olá, ${name},`),
  en: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const STYLE = 'font:16px/1.5 system-ui,sans-serif;color:#222;max-width:34rem;margin:0 auto;padding:1.5rem';
const BUTTON =
  'display:inline-block;padding:.75rem 1.25rem;border-radius:.5rem;background:#1d4ed8;color:#fff;text-decoration:none';

/** A letter in words, as text and as HTML. Names are people's own, so they are escaped. */
export function writeLetter(letter: Letter, storefrontUrl: string) {
  const { kind, locale, name, token } = letter;
  const { subject, lines, button } = WORDS[locale][kind];
  const greeting = GREETING[locale](name);
  const link = button && token !== undefined ? linkTo(storefrontUrl, locale, button.path, token) : undefined;
  const text = [greeting, ...lines.slice(0, 1), ...(link === undefined ? [] : [link]), ...lines.slice(1), 'Feira'];
  const paragraphs = [greeting, ...lines].map((line) => `<p>${escapeHtml(line)}</p>`);
  const action =
    button && link !== undefined
      ? `<p><a href="${escapeHtml(link)}" style="${BUTTON}">${escapeHtml(button.label)}</a></p>`
      : '';
  const html =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>` +
    `<body style="${STYLE}">${paragraphs.join('')}${action}<p>Feira</p></body></html>`;
  return { subject, text: text.join('\n\n'), html, language: locale };
}

/** A page of the storefront that hands the token to the API. */
function linkTo(storefrontUrl: string, locale: Locale, path: string, token: string): string {
  const url = new URL(`/${locale}${path}`, storefrontUrl);
  url.searchParams.set('token', token);
  return url.href;
}
