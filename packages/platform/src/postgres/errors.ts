import postgres from 'postgres';
import { BusyError } from '../fault/index.ts';

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

const AWAY = [
  ...['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', 'CONNECT_TIMEOUT'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'],
  // Shutting down, crashed, starting up, out of connections, read-only after a failover.
  ...['57P01', '57P02', '57P03', '53300', '25006'],
];

/** Whether the database could not be reached or is not taking work: nothing is wrong with the work itself. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof BusyError) return true;
  if ('code' in error && typeof error.code === 'string' && AWAY.includes(error.code)) return true;
  return isUnavailable(error.cause);
}
