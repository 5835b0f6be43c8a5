import { useEffect, useState } from 'react';

export type ThemeChoice = 'auto' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

const KEY = 'lembar-kinerja.theme';
const CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

function rememberedChoice(): ThemeChoice {
  const kept = localStorage.getItem(KEY);
  return CHOICES.find((choice) => choice === kept) ?? 'auto';
}

/** The theme in force and how it was chosen; the choice is remembered on this machine, `auto` follows the system as it changes. */
export function useTheme(): { readonly choice: ThemeChoice; readonly theme: Theme; choose(choice: ThemeChoice): void } {
  const [choice, setChoice] = useState(rememberedChoice);
  const [systemDark, setSystemDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);

  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  const dark = choice === 'dark' || (choice === 'auto' && systemDark);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  return {
    choice,
    theme: dark ? 'dark' : 'light',
    choose: (chosen) => {
      localStorage.setItem(KEY, chosen);
      setChoice(chosen);
    },
  };
}
