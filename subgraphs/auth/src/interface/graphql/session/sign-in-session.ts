import bowser from 'bowser';
import type { SignInSessionResolvers } from '../generated/resolvers.ts';

/** What a user agent says in words that people know; null when it says nothing they would. */
export function deviceOf(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const parser = bowser.getParser(userAgent);
  const known = [parser.getBrowserName(), parser.getOSName()].filter((name) => name !== '');
  return known.length > 0 ? known.join(' on ') : (/^[\w.-]{1,40}/.exec(userAgent)?.[0] ?? null);
}

export const SignInSession: SignInSessionResolvers = {
  device: ({ userAgent }) => deviceOf(userAgent),
  secondFactor: ({ strongSince }) => strongSince !== null,
  current: ({ id }, _args, { viewer }) => viewer.sessionId === id,
};
