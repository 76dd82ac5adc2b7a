import { CodeXml, CreditCard, PackageCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** What a visitor may rely on: facts about this shop, nothing else. */
export function TrustRow() {
  const t = useTranslations('home');
  const facts = [
    { Icon: CreditCard, title: t('trustCardTitle'), text: t('trustCardText') },
    { Icon: PackageCheck, title: t('trustOrderTitle'), text: t('trustOrderText') },
    { Icon: CodeXml, title: t('trustOpenTitle'), text: t('trustOpenText') },
  ];
  return (
    <section className="container-page">
      <h2 className="sr-only">{t('trustTitle')}</h2>
      <ul className="grid gap-x-10 gap-y-7 border-y border-line py-9 md:grid-cols-3">
        {facts.map(({ Icon, title, text }) => (
          <li key={title} className="flex gap-4">
            <span className="flex size-12 shrink-0 items-center justify-center rounded-full bg-leaf-soft text-leaf">
              <Icon aria-hidden className="size-5.5" />
            </span>
            <div>
              <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
              <p className="mt-0.5 text-[0.9375rem] text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
