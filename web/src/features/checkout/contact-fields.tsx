import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation';
import { Field } from '@/ui/field';

export interface Buyer {
  readonly name: string;
  readonly email: string;
}

interface ContactProps {
  readonly buyer: Buyer | undefined;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** A customer's address is the account's; a guest gives one. */
export function ContactFields({ buyer, value, error }: ContactProps) {
  const t = useTranslations('checkout');
  if (buyer) {
    return (
      <p className="min-w-0 break-words">
        <span className="block font-medium">{t('contactAs', { name: buyer.name })}</span>
        <span className="text-muted">{buyer.email}</span>
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <Field
        id="email"
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        autoComplete="email"
        inputMode="email"
        required
        maxLength={254}
        defaultValue={value}
        error={error}
      />
      <p className="text-[0.9375rem] text-muted">
        {t('haveAccount')}{' '}
        <Link
          href="/sign-in?next=/checkout"
          className="inline-flex min-h-9 items-center font-semibold text-leaf underline underline-offset-2"
        >
          {t('signIn')}
        </Link>
      </p>
    </div>
  );
}
