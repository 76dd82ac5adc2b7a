import { useTranslations } from 'next-intl';

/** What there is to know, as a table. */
export function Facts({ attributes }: { attributes: readonly { readonly name: string; readonly value: string }[] }) {
  const t = useTranslations('product');
  if (attributes.length === 0) return null;
  return (
    <section>
      <h2 className="pb-3 text-heading">{t('facts')}</h2>
      <dl className="divide-y divide-line border-y border-line text-[0.9375rem]">
        {attributes.map(({ name, value }) => (
          <div key={`${name} ${value}`} className="grid grid-cols-[2fr_3fr] gap-4 py-3">
            <dt className="text-muted">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
