import { getLocale, getTranslations } from 'next-intl/server';
import { config } from '@/config';
import { Link, redirect } from '@/i18n/navigation';
import { readViewer } from '@/shell/shell-data';
import { StallMark } from '@/ui/stall-mark';
import { doorTo, nextTarget } from './next-target';
import { SignInForm } from './sign-in-form';
import { SignUpForm } from './sign-up-form';

interface DoorProps {
  readonly door: 'sign-in' | 'sign-up';
  /** The path to go on to, as the address says it. */
  readonly next: unknown;
}

/** The page to sign in or up at. Who is in already goes on. */
export async function DoorPage({ door, next: asked }: DoorProps) {
  const [t, locale, viewer] = await Promise.all([getTranslations('account'), getLocale(), readViewer()]);
  const next = nextTarget(asked);
  if (viewer) return redirect({ href: next, locale });
  const signsIn = door === 'sign-in';
  return (
    <div className="mx-auto flex w-full max-w-lg flex-col px-4 pt-8 md:pt-14">
      <div className="rounded-lg border border-line bg-card p-6 shadow-soft sm:p-9">
        <StallMark className="size-11" />
        <h1 className="mt-4 text-title">{signsIn ? t('signInTitle') : t('signUpTitle')}</h1>
        <p className="mt-2 mb-6 text-muted">{signsIn ? t('signInText') : t('signUpText')}</p>
        {signsIn ? <SignInForm next={next} demo={config.demo} /> : <SignUpForm next={next} />}
      </div>
      <p className="mt-5 text-center">
        {signsIn ? t('noAccount') : t('hasAccount')}{' '}
        <Link
          href={doorTo(signsIn ? 'sign-up' : 'sign-in', asked === undefined ? undefined : next)}
          className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-2"
        >
          {signsIn ? t('signUp') : t('signIn')}
        </Link>
      </p>
    </div>
  );
}
