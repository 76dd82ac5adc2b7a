/**
 * Keyset pagination. A cursor is the sort key of a row, so page 5,000 costs what page 1 costs.
 */
export type CursorKey = readonly (string | number | null)[];

export interface PageRequest {
  /** Rows wanted, 1–100. */
  readonly limit: number;
  /** `forward` reads rows after the cursor, `backward` those before it (still returned in list order). */
  readonly direction: 'forward' | 'backward';
  /** Sort key of the row to continue from; absent on the first page. */
  readonly cursor?: CursorKey;
}

export interface Page<T> {
  /** In list order, whichever direction was asked for. */
  readonly items: readonly T[];
  /** Whether there are more rows in the direction asked for. */
  readonly hasMore: boolean;
}
