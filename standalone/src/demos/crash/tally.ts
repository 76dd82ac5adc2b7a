/** What the buyers have seen so far. */
export interface Tally {
  /** Buyers in the shop. */
  inside: number;
  came: number;
  /** Buyers who were told that their order is being placed already: a kill interrupted it, and its lease must end. */
  waiting: number;
  /** Questions that are under way, those that were answered, and those that were not and were asked again. */
  asking: number;
  answered: number;
  askedAgain: number;
  /** How buyers left, by the last that they were told: the status of their order, or why there was none. */
  readonly left: Record<string, number>;
  readonly kills: number;
  killed: number;
  open: boolean;
}

export const startTally = (kills: number): Tally => ({
  inside: 0,
  came: 0,
  waiting: 0,
  asking: 0,
  answered: 0,
  askedAgain: 0,
  left: {},
  kills,
  killed: 0,
  open: true,
});

/** Left without having heard what became of the order. */
export const GAVE_UP = 'GAVE_UP';
/** Found too little of it to put into the cart, and so never ordered. */
export const FOUND_NONE = 'FOUND_NONE';

export const count = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};
