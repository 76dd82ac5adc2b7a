import { LOCALES } from '@feira/kernel';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../domain/letter.ts';
import { writeLetter } from './templates.ts';

const letters = LOCALES.flatMap((locale) => LETTER_KINDS.map((kind) => [locale, kind] as const));

describe('letters', () => {
  it.each(letters)('in %s, %s has words for people and for programs', (locale, kind) => {
    const letter = { id: '1', to: 'ana@example.com', name: '<b>Ana</b>', token: 'secret', locale, kind };
    const { subject, text, html, language } = writeLetter(letter, 'https://shop.example.com');
    expect(language).toBe(locale);
    expect(subject).not.toBe('');
    expect(html).toContain('&lt;b&gt;Ana&lt;/b&gt;');
    expect(html).not.toContain('<b>Ana');
    const carries = ['VERIFY_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD'].includes(kind);
    expect(text.includes(`https://shop.example.com/${locale}/`)).toBe(carries);
    expect(html.includes('token=secret')).toBe(carries);
  });

  it('speaks both languages', () => {
    const subjects = (locale: (typeof LOCALES)[number]) =>
      LETTER_KINDS.map((kind) => writeLetter({ id: '1', to: '', name: '', locale, kind }, 'http://x').subject);
    expect(subjects('en').some((subject) => subjects('pt-BR').includes(subject))).toBe(false);
  });
});
