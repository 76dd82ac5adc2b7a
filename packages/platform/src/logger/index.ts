import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { LogFormat } from '../config/index.ts';
import { currentRequest } from '../context/index.ts';
import { describeError } from './describe-error.ts';
import { ecsOptions } from './ecs.ts';
import { scrub } from './scrub.ts';
import { withhold } from './withhold.ts';

export type { Logger } from 'pino';

/** pino takes paths, not patterns. */
const OF_CHILDREN = [
  'email',
  'password',
  'currentPassword',
  'card',
  'token',
  'accessToken',
  'refreshToken',
  'orderToken',
  'authorization',
  'address',
  'shippingAddress',
  'line1',
  'line2',
  'city',
  'postalCode',
  'phone',
] as const;

/** JSON lines with the request id; in colours for people when `pretty`. What is secret or personal stays out (R79). */
export function makeLogger(options: {
  name: string;
  level: string;
  /** `ecs` names fields as the Elastic Common Schema does. */
  format?: LogFormat;
  pretty?: boolean;
  /** Where lines go instead of standard output. */
  destination?: DestinationStream;
}): Logger {
  const { name, level, format = 'plain', pretty = false, destination } = options;
  const settings: LoggerOptions = {
    level,
    mixin: () => ({ requestId: currentRequest()?.requestId }),
    // What a child logger is given for all its lines; the fields of each line are withheld by the formatter.
    redact: { paths: [...OF_CHILDREN], censor: '[withheld]' },
    // The last net: whatever a library put into a message (R79).
    hooks: { streamWrite: scrub },
    ...(format === 'ecs' && !pretty ? ecsOptions(name) : plainOptions(name)),
    ...(pretty && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  };
  return destination ? pino(settings, destination) : pino(settings);
}

const plainOptions = (name: string): LoggerOptions => ({
  name,
  formatters: { log: withhold },
  serializers: { err: (error: unknown) => describeError(error) },
});

export const silentLogger: Logger = pino({ level: 'silent' });
