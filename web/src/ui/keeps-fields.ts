import { startTransition, type SubmitEvent } from 'react';

type FormAction = (form: FormData) => void;

/**
 * Form props for an action after which the fields keep what is in them: React resets a form once its action has run.
 * Without JavaScript the action still receives the form.
 */
export const keepsFields = (action: FormAction) => ({
  action,
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => action(form));
  },
});
