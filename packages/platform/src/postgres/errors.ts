import postgres from 'postgres';

/** drizzle wraps what the driver threw; the cause tells. */
function driverError(error: unknown): postgres.PostgresError | undefined {
  if (error instanceof postgres.PostgresError) return error;
  return error instanceof Error && error.cause !== undefined ? driverError(error.cause) : undefined;
}

/** Whether a unique key refused the row; `constraint` narrows it to one key. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  const found = driverError(error);
  return found?.code === '23505' && (constraint === undefined || found.constraint_name === constraint);
}

/** Deadlock and serialisation failure: nothing is wrong with the work, so it may run again. */
export const isTransient = (error: unknown): boolean => ['40001', '40P01'].includes(driverError(error)?.code ?? '');
