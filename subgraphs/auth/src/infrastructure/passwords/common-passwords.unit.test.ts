import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORD_COUNT, isCommonPassword } from './common-passwords.ts';

describe('R11 the list of common passwords', () => {
  it('holds at least 10,000, without asking anybody', () => expect(COMMON_PASSWORD_COUNT).toBeGreaterThan(10_000));

  it.each(['password123', 'qwertyuiop', 'senha123456', 'flamengo123', '1q2w3e4r5t', 'iloveyou2024!', 'corinthians#1'])(
    'knows %s',
    (password) => expect(isCommonPassword(password)).toBe(true),
  );

  it.each(['uma senha bem longa', 'admin-demo-password', 'customer-demo-password', 'cavalo bateria grampo'])(
    'lets %s pass',
    (password) => expect(isCommonPassword(password)).toBe(false),
  );
});
