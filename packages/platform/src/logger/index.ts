import { pino, type Logger } from 'pino';
import { currentRequest } from '../context/index.ts';

export type { Logger } from 'pino';

/** JSON lines with the request id; in colours for people when `pretty`. */
export const makeLogger = (options: { name: string; level: string; pretty?: boolean }): Logger =>
  pino({
    name: options.name,
    level: options.level,
    mixin: () => ({ requestId: currentRequest()?.requestId }),
    redact: ['*.email', '*.password', '*.card', '*.token'],
    ...(options.pretty && { transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname' } } }),
  });

export const silentLogger: Logger = pino({ level: 'silent' });
