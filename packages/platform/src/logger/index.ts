import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { currentRequest } from '../context/index.ts';
import { describeError } from './describe-error.ts';
import { scrub } from './scrub.ts';

export type { Logger } from 'pino';

/** JSON lines with the request id; in colours for people when `pretty`. What is secret or personal stays out (R79). */
export function makeLogger(options: {
  name: string;
  level: string;
  pretty?: boolean;
  /** Where lines go instead of standard output. */
  destination?: DestinationStream;
}): Logger {
  const settings: LoggerOptions = {
    name: options.name,
    level: options.level,
    mixin: () => ({ requestId: currentRequest()?.requestId }),
    redact: ['*.email', '*.password', '*.card', '*.token', 'email', 'password', 'card', 'token'],
    serializers: { err: (error: unknown) => describeError(error) },
    // The last net: whatever a library put into a message (R79).
    hooks: { streamWrite: scrub },
    ...(options.pretty && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  };
  return options.destination ? pino(settings, options.destination) : pino(settings);
}

export const silentLogger: Logger = pino({ level: 'silent' });
