import { getTranslations } from 'next-intl/server';
import { StallMark } from '@/ui/stall-mark';
import { LetterForm, type LetterStep } from './letter-form';

interface LetterPageProps {
  readonly step: LetterStep;
  /** As the link of the letter says it. */
  readonly token?: string | string[] | undefined;
}

/** A page that a letter leads to, or that asks for one. */
export async function LetterPage({ step, token }: LetterPageProps) {
  const t = await getTranslations('account');
  return (
    <div className="mx-auto flex w-full max-w-lg flex-col px-4 pt-8 md:pt-14">
      <div className="rounded-lg border border-line bg-card p-6 shadow-soft sm:p-9">
        <StallMark className="size-11" />
        <h1 className="mt-4 text-title">{t(`letters.${step}.title`)}</h1>
        <p className="mt-2 mb-6 text-muted">{t(`letters.${step}.text`)}</p>
        <LetterForm step={step} {...(typeof token === 'string' && { token })} />
      </div>
    </div>
  );
}
