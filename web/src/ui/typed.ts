import type { InputEventHandler } from 'react';

/** Writes what is typed in its usual form, as long as the caret is at the end: in the middle it would jump. */
export const typed =
  (mask: (text: string) => string): InputEventHandler<HTMLInputElement> =>
  ({ currentTarget: input }) => {
    if (input.selectionStart === input.value.length) input.value = mask(input.value);
  };

/** Fills a field in as if it had been typed, so that whoever listens hears of it. */
export function fillIn(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
