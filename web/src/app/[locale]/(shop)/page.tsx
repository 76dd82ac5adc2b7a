import { useTranslations } from 'next-intl';

export default function Home() {
  const t = useTranslations('home');
  return (
    <div className="container-page py-10">
      <h1 className="text-hero">{t('title')}</h1>
    </div>
  );
}
