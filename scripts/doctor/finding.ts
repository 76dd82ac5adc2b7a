/** `wrong` keeps the shop from running well; `odd` may be meant. */
export interface Finding {
  readonly level: 'wrong' | 'odd';
  /** What is the matter, with the variable's name first. */
  readonly what: string;
  readonly mend: string;
}

export const wrong = (what: string, mend: string): Finding => ({ level: 'wrong', what, mend });
export const odd = (what: string, mend: string): Finding => ({ level: 'odd', what, mend });
