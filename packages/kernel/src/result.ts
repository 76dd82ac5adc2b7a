/**
 * Expected outcomes are values. A use case answers `Result`; only bugs and faults throw.
 */
export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<E> = { readonly ok: false; readonly error: E };
export type Result<T, E = Refusal> = Ok<T> | Err<E>;

/**
 * An expected "no": a stable code for programs, a sentence for people, and the input path it is about
 * (`['lines', '0', 'quantity']`), where there is one.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
  readonly field?: readonly string[];
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const err = <E>(error: E): Err<E> => ({ ok: false, error });

export const refuse = <Code extends string>(
  code: Code,
  message: string,
  field?: readonly string[],
): Err<Refusal<Code>> => err(field ? { code, message, field } : { code, message });

/** The values, when every result has one; else the first refusal. */
export function all<T, E>(results: readonly Result<T, E>[]): Result<T[], E> {
  const refused = results.find((result) => !result.ok);
  return refused ?? ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
