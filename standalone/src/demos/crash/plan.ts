import type { Chance } from '../chance.ts';

/** What a buyer has in mind, decided before anything happens, so that a seed gives the same buyers again. */
export interface Plan {
  /** Which product, and how much of it. */
  readonly product: number;
  readonly quantity: number;
  readonly mood: Mood;
  readonly hesitateMs: number;
  /** Stays the same when the buyer has to ask again. */
  readonly idempotencyKey: string;
}

/** Pays at once, pays after a declined card, leaves after one, cancels, or does both at the same moment. */
export type Mood = 'PAYS' | 'SECOND_CARD' | 'NO_MONEY' | 'CANCELS' | 'CANNOT_DECIDE';

const MOODS: readonly [Mood, ...Mood[]] = [
  ...(['PAYS', 'PAYS', 'PAYS', 'PAYS'] as const),
  'SECOND_CARD',
  'NO_MONEY',
  'CANCELS',
  'CANCELS',
  'CANNOT_DECIDE',
];

export const makePlan = (chance: Chance, products: number, number: number): Plan => ({
  product: Math.floor(chance.between(0, products)),
  quantity: Math.floor(chance.between(1, 4)),
  mood: chance.pick(MOODS),
  hesitateMs: chance.between(0, 400),
  idempotencyKey: `buyer-${number}`,
});
