import { ok, refuse } from '@feira/kernel';
import type { SandboxProvider } from '../../application/ports.ts';
import type { DeclineCode } from '../../domain/payment.ts';

/** The test cards, as every payment provider has them. */
const PAYS = '4242424242424242';
const DECLINES: Readonly<Record<string, DeclineCode>> = {
  '4000000000000002': 'CARD_DECLINED',
  '4000000000009995': 'INSUFFICIENT_FUNDS',
};

/** Charges test cards without anybody to ask. The reference is the attempt's, so charging twice is one charge. */
export const sandboxProvider: SandboxProvider = {
  charge: (attempt, card) => {
    const digits = card.replaceAll(/[ -]/g, '');
    const method = `card •••• ${digits.slice(-4)}`;
    if (digits === PAYS)
      return ok({ kind: 'paid', amount: attempt.amount, method, reference: `sandbox_${attempt.id}` });
    const code = DECLINES[digits];
    if (code) return ok({ kind: 'declined', code, method });
    return refuse('INVALID_CARD', 'This is not a test card.', ['card']);
  },
};
