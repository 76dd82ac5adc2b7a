import { startTransition, type SubmitEventHandler } from 'react';

/**
 * Hands a form to its action once: what comes while it is under way is dropped. Unlike `action` alone it leaves in the
 * fields what was typed, and `before` runs in the same transition, for what is shown ahead of the answer.
 */
export const submitOnce =
  (action: (form: FormData) => void, pending: boolean, before?: () => void): SubmitEventHandler<HTMLFormElement> =>
  (event) => {
    event.preventDefault();
    if (pending) return;
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => {
      before?.();
      action(form);
    });
  };
