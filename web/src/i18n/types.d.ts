import type { formats } from './request';
import type { routing } from './routing';
import type messages from './messages/pt-BR.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof messages;
    Formats: typeof formats;
  }
}
