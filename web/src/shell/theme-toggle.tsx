'use client';

import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { classes } from '@/ui/classes';
import { chooseTheme } from './choose-theme';

const SWITCHES = [
  { theme: 'dark', Icon: Moon, shown: 'inline-flex dark:hidden' },
  { theme: 'light', Icon: Sun, shown: 'hidden dark:inline-flex' },
] as const;

/** Two buttons, of which CSS shows the one that changes something: only the browser knows which theme is in force. */
export function ThemeToggle({ labelled = false }: { labelled?: boolean }) {
  const t = useTranslations('shell');
  return (
    <form action={chooseTheme}>
      {SWITCHES.map(({ theme, Icon, shown }) => (
        <button
          key={theme}
          name="theme"
          value={theme}
          {...(!labelled && { 'aria-label': t(theme), title: t(theme) })}
          className={classes(labelled ? LABELLED : BARE, shown)}
          onClick={() => (document.documentElement.dataset['theme'] = theme)}
        >
          <Icon aria-hidden className="size-5" />
          {labelled && t(`${theme}Short`)}
        </button>
      ))}
    </form>
  );
}

const BARE = 'size-11 items-center justify-center rounded-full transition-colors hover:bg-sunken';
const LABELLED = 'min-h-11 items-center gap-3 rounded-sm px-2 font-medium hover:bg-sunken';
