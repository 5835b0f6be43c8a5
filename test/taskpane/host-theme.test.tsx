import { act, render, screen } from '@testing-library/react';
import { themeOf, useHostTheme, type HostTheme } from '../../src/taskpane/host-theme';

describe('themeOf', () => {
  it.each<[HostTheme | undefined, boolean, string]>([
    [{ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, false, 'dark'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#262626' }, true, 'light'],
    [{ bodyBackgroundColor: '#262626' }, false, 'dark'],
    [{ bodyBackgroundColor: '#e6e6e6' }, true, 'light'],
    [{ bodyBackgroundColor: 'none' }, true, 'dark'],
    [{}, false, 'light'],
    [undefined, true, 'dark'],
    [undefined, false, 'light'],
  ])('of %j, where the system prefers dark: %s, is %s', (host, prefersDark, theme) => {
    expect(themeOf(host, prefersDark)).toBe(theme);
  });
});

describe('useHostTheme', () => {
  class Preference extends EventTarget {
    matches = false;
  }
  let system: Preference;

  beforeEach(() => {
    system = new Preference();
    Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => system });
  });

  function Shown({ ask }: { ask: () => HostTheme | undefined }) {
    return <p>{useHostTheme(ask)}</p>;
  }

  it('follows Office when the pane gets attention again', () => {
    let host: HostTheme = { isDarkTheme: false };
    const ask = () => host;
    render(<Shown ask={ask} />);
    expect(screen.getByText('light')).toBeTruthy();
    host = { isDarkTheme: true };
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(screen.getByText('dark')).toBeTruthy();
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });

  it('follows the system where Office does not tell', () => {
    const ask = () => undefined;
    render(<Shown ask={ask} />);
    system.matches = true;
    act(() => void system.dispatchEvent(new Event('change')));
    expect(screen.getByText('dark')).toBeTruthy();
  });
});
