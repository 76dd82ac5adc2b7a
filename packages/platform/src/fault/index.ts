/**
 * There is too much to do right now, and nothing was begun: asking again in a moment is right. Reaches clients as
 * UNAVAILABLE and not as a fault.
 */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** The BusyError in a chain of causes; drivers and mappers wrap what they were thrown. */
export const isBusy = (error: unknown): boolean =>
  error instanceof BusyError || (error instanceof Error && error.cause !== undefined && isBusy(error.cause));
