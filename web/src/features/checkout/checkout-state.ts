import type { CheckoutValues } from './checkout-fields';
import type { CheckoutProblems } from './refusals';

export interface CheckoutState extends CheckoutProblems {
  /** Tells one refusal from the next. */
  readonly at: number;
  /** The key of the next try. */
  readonly key: string;
  readonly values: CheckoutValues;
  /** The cart that the refusal was about. */
  readonly cartVersion: string;
}
