import { expect, it } from 'vitest';
import en from './messages/en.json';
import ptBR from './messages/pt-BR.json';

const entries = (value: object, prefix = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? entries(inner, `${prefix}${key}.`) : [[prefix + key, String(inner)]],
  );
const keys = (messages: object) => entries(messages).map(([key]) => key);
/** Names of the arguments; in a plural or a choice only of that one, for its branches stand in braces as well. */
const argumentsOf = (message: string) => {
  const chosen = [...message.matchAll(/\{(\w+), (?:plural|select),/g)];
  return [...(chosen.length > 0 ? chosen : message.matchAll(/\{(\w+)\}/g))].map(([, name]) => name).toSorted();
};

it('says the same things in both languages', () => {
  expect(keys(en).toSorted()).toEqual(keys(ptBR).toSorted());
});

it('leaves nothing unsaid', () => {
  expect([...entries(en), ...entries(ptBR)].filter(([, message]) => message.trim() === '')).toEqual([]);
});

it('asks for the same arguments in both languages', () => {
  const portuguese = new Map(entries(ptBR));
  for (const [key, message] of entries(en)) {
    expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(portuguese.get(key) ?? '')]);
  }
});
