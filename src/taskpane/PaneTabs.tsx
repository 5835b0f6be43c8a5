import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { MessageKey } from '../i18n/message';
import { useSpeech } from './language';

export type TabId = 'kenali' | 'periksa' | 'hitung' | 'susun';

const tabWords: Record<TabId, MessageKey> = {
  kenali: 'tab.kenali',
  periksa: 'tab.periksa',
  hitung: 'tab.hitung',
  susun: 'tab.susun',
};

/** The tabs in the order of the work. */
const tabs = Object.keys(tabWords) as readonly TabId[];

/** What a tab tells of itself: shortly in sight, in words to who cannot see it. */
export interface TabState {
  readonly short: string;
  readonly words: string;
}

const useStyles = makeStyles({
  tabs: { display: 'flex', padding: `0 ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'baseline',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, boxShadow: `inset 0 -2px 0 ${tokens.colorNeutralStroke1}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@container (max-width: 345px)': { flexDirection: 'column', alignItems: 'center' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}` },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
});

interface PaneTabsProps {
  readonly selected: TabId;
  readonly states: Readonly<Record<TabId, TabState | null>>;
  onSelect(tab: TabId): void;
}

/**
 * The steps of the work as tabs that fit in 300 px. Not Fluent's TabList: the focus catchers it puts around itself are
 * hidden and yet in the tab order, which an accessibility check refuses.
 */
export function PaneTabs({ selected, states, onSelect }: PaneTabsProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = neighbour(selected, event.key);
    if (!to) return;
    event.preventDefault();
    onSelect(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={say('pane.tabs')} className={styles.tabs} onKeyDown={onKeyDown}>
      {tabs.map((tab) => {
        const name = say(tabWords[tab]);
        const state = states[tab];
        const isSelected = tab === selected;
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            className={mergeClasses(styles.tab, isSelected && styles.selected)}
            aria-selected={isSelected}
            aria-controls={isSelected ? 'tab-panel' : undefined}
            tabIndex={isSelected ? 0 : -1}
            onClick={() => onSelect(tab)}
          >
            <span className={styles.spoken}>{state ? `${name}, ${state.words}` : name}</span>
            <span aria-hidden="true">{name}</span>
            {state && (
              <span aria-hidden="true" className={styles.state}>
                {state.short}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function neighbour(tab: TabId, key: string): TabId | undefined {
  const at = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
