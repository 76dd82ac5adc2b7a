import { useTranslations } from 'next-intl';

/** Paragraphs are separated by an empty line. */
export function Description({ text }: { text: string }) {
  const t = useTranslations('product');
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  if (paragraphs.length === 0) return null;
  return (
    <section>
      <h2 className="pb-3 text-heading">{t('description')}</h2>
      <div className="flex max-w-prose flex-col gap-4 text-[1.0625rem] leading-relaxed">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
