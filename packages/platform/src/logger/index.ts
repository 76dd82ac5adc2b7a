import { pino, stdSerializers, type Logger, type SerializedError } from 'pino';
import { currentRequest } from '../context/index.ts';
import { scrub } from './scrub.ts';

export type { Logger } from 'pino';

/** JSON lines with the request id; in colours for people when `pretty`. */
export const makeLogger = (options: { name: string; level: string; pretty?: boolean }): Logger =>
  pino({
    name: options.name,
    level: options.level,
    mixin: () => ({ requestId: currentRequest()?.requestId }),
    redact: ['*.email', '*.password', '*.card', '*.token', 'email', 'password', 'card', 'token'],
    serializers: { err: (error: unknown) => safeError(error) },
    // The last net: whatever a library put into a message (R79).
    hooks: { streamWrite: scrub },
    ...(options.pretty && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  });

export const silentLogger: Logger = pino({ level: 'silent' });

/** What a query was about is personal; what it was is not. Drivers keep both on their errors. */
const PRIVATE = ['parameters', 'params', 'args', 'detail', 'where', 'query', 'types', 'aggregateErrors'] as const;

function safeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized: SerializedError & Record<string, unknown> = { ...stdSerializers.errWithCause(error) };
  return withoutPrivate(serialized);
}

function withoutPrivate(error: Record<string, unknown>): Record<string, unknown> {
  const rest = Object.fromEntries(Object.entries(error).filter(([name]) => !PRIVATE.some((secret) => secret === name)));
  const { message, stack, cause } = error;
  return {
    ...rest,
    ...(typeof message === 'string' && { message: withoutParameters(message) }),
    ...(typeof stack === 'string' && { stack: withoutParameters(stack) }),
    ...(isRecord(cause) && { cause: withoutPrivate(cause) }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** drizzle ends its messages with the parameters of the query. */
const withoutParameters = (text: string): string => text.replace(/\nparams:[^\n]*/g, '');
