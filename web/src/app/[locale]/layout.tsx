import type { Metadata, Viewport } from 'next';
import { hasLocale, NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import '../globals.css';
import { brand, brandStyles, themeColours } from '@/brand';
import { config } from '@/config';
import { clientMessages } from '@/i18n/client-messages';
import { routing } from '@/i18n/routing';
import { readTheme } from '@/shell/theme';
import { classes } from '@/ui/classes';
import { bricolage, figtree } from '@/ui/fonts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell');
  return {
    metadataBase: new URL(config.siteUrl),
    title: { template: `%s · ${brand.name}`, default: brand.name },
    description: t('description'),
    icons: '/icon.svg',
    openGraph: { siteName: brand.name, type: 'website' },
  };
}

/** The browser's own bars follow the chosen theme, else the system's. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await readTheme();
  if (theme) return { themeColor: themeColours[theme] };
  return {
    themeColor: (['light', 'dark'] as const).map((scheme) => ({
      media: `(prefers-color-scheme: ${scheme})`,
      color: themeColours[scheme],
    })),
  };
}

/** Without JavaScript: hides what would not work, shows what stands in for it. */
const WITHOUT_JS = '.needs-js{display:none!important}.without-js,.shown-without-js{display:block!important}';

interface Props {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  const [messages, theme] = await Promise.all([getMessages(), readTheme()]);
  return (
    <html
      lang={locale}
      data-theme={theme}
      className={classes(figtree.variable, bricolage.variable)}
      suppressHydrationWarning
    >
      <head>
        <style dangerouslySetInnerHTML={{ __html: brandStyles }} />
        <noscript>
          <style dangerouslySetInnerHTML={{ __html: WITHOUT_JS }} />
        </noscript>
      </head>
      <body>
        <NextIntlClientProvider messages={clientMessages(messages)}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
