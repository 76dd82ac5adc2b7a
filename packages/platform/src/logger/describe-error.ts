/** What a log keeps of an error. */
export interface DescribedError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack: string;
  readonly cause?: DescribedError;
}

const MAX_DEPTH = 4;
/** What drizzle adds to a failed query: the values in it. */
const PARAMETERS = /\nparams: [^]*$/;
/** Addresses that servers repeat in what they answer. */
const EMAIL = /[^\s@<>"'(),;:]+@[^\s@<>"'(),;:]+\.[^\s@<>"'(),;:]+/g;

const clean = (text: string): string => text.replace(PARAMETERS, '').replace(EMAIL, '[email]');

/**
 * An error without what people typed (R79): failed queries carry their values, PostgreSQL names the row that is in the
 * way, mail servers repeat addresses. Type, code, message and frames are enough to find the fault.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const { name: type, message, stack = '', cause } = error;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type,
    message: clean(message),
    ...('code' in error && { code: error.code }),
    stack: frames.join('\n'),
    ...(cause instanceof Error && depth < MAX_DEPTH && { cause: describeError(cause, depth + 1) }),
  };
}
