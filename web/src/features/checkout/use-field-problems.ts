import { useState, type InputEvent } from 'react';
import type { CheckoutField, FieldProblem } from './checkout-fields';
import type { CheckoutState } from './checkout-state';

/** What is wrong with which field, until the field is edited. `onInput` belongs on the form. */
export function useFieldProblems({ at, errors }: Pick<CheckoutState, 'at' | 'errors'>) {
  const [edited, setEdited] = useState<{ at: number; fields: readonly string[] }>({ at, fields: [] });
  const fields = edited.at === at ? edited.fields : [];
  return {
    problemOf: (field: CheckoutField): FieldProblem | undefined => (fields.includes(field) ? undefined : errors[field]),
    onInput: ({ target }: InputEvent<HTMLFormElement>) => {
      if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
      if (!fields.includes(target.name)) setEdited({ at, fields: [...fields, target.name] });
    },
  };
}
