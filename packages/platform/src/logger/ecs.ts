import { hostname } from 'node:os';
import type { LoggerOptions } from 'pino';
import { describeError, type DescribedError } from './describe-error.ts';
import { withhold } from './withhold.ts';

const ECS_VERSION = '8.11.0';
const NS_PER_MS = 1_000_000;

/** Our names → those of the Elastic Common Schema. What has none there stands under `feira`. */
const FIELDS: Readonly<Record<string, string>> = {
  requestId: 'trace.id',
  method: 'http.request.method',
  status: 'http.response.status_code',
  eventId: 'event.id',
  outcome: 'event.outcome',
  reason: 'event.reason',
};

const causes = ({ cause }: DescribedError): DescribedError[] => (cause ? [cause, ...causes(cause)] : []);

/** One error for the whole chain: the causes stand in the trace, as every reader of stack traces expects. */
function errorFields(error: unknown): Record<string, unknown> {
  const told = describeError(error);
  const chain = [told, ...causes(told)];
  const code = chain.find((one) => one.code !== undefined)?.code;
  const trace = chain.map(({ type, message, stack }) => `${type}: ${message}\n${stack}`).join('\nCaused by: ');
  return {
    'error.type': told.type,
    'error.message': told.message,
    // Numbers and texts under one name would not fit one index.
    ...((typeof code === 'string' || typeof code === 'number') && { 'error.code': String(code) }),
    'error.stack_trace': trace,
  };
}

function toEcs(fields: Record<string, unknown>): Record<string, unknown> {
  const { err, ms, ...others } = fields;
  const own: Record<string, unknown> = {};
  const known: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(withhold(others))) {
    const ecs = FIELDS[name];
    if (ecs === undefined) own[name] = value;
    else known[ecs] = value;
  }
  return {
    ...known,
    ...(typeof ms === 'number' && { 'event.duration': ms * NS_PER_MS }),
    ...(err !== undefined && errorFields(err)),
    ...(Object.keys(own).length > 0 && { feira: own }),
  };
}

/** Lines as the Elastic Common Schema has them, so that they need no pipeline to be indexed. */
export const ecsOptions = (service: string): LoggerOptions => ({
  base: {
    'ecs.version': ECS_VERSION,
    'service.name': service,
    'process.pid': process.pid,
    'host.hostname': hostname(),
  },
  messageKey: 'message',
  timestamp: () => `,"@timestamp":"${new Date().toISOString()}"`,
  formatters: { level: (label) => ({ 'log.level': label }), log: toEcs },
});
