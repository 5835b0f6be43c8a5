import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

/** The part of Office's theme that says how dark it is. Older desktop Excel knows only the colours; Excel on the web may know nothing. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  /** For example `#262626`. */
  readonly bodyBackgroundColor?: string;
}

/** The pane's theme: Office's own, or the system's preference where Office does not tell. */
export function themeOf(host: HostTheme | undefined, prefersDark: boolean): Theme {
  const dark = host?.isDarkTheme ?? isDark(host?.bodyBackgroundColor) ?? prefersDark;
  return dark ? 'dark' : 'light';
}

/** Whether a colour is nearer to black than to white, by the luma of ITU-R BT.601; undefined for no colour. */
function isDark(colour: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(colour ?? '') ?? [];
  if (!red || !green || !blue) return undefined;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}

/** Excel has no event for a change of theme, so it is asked again whenever the pane gets attention, and when the system changes. */
export function useHostTheme(ask: () => HostTheme | undefined): Theme {
  const [theme, setTheme] = useState(() => themeOf(ask(), preference().matches));

  useEffect(() => {
    const system = preference();
    const look = () => setTheme(themeOf(ask(), system.matches));
    system.addEventListener('change', look);
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      system.removeEventListener('change', look);
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask]);

  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);

  return theme;
}

function preference(): MediaQueryList {
  return matchMedia('(prefers-color-scheme: dark)');
}
