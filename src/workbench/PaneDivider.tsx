import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useSpeech } from '../taskpane/language';

const NARROWEST_PX = 300;
const WIDEST_PX = 600;
const STEP_PX = 20;

const useStyles = makeStyles({
  divider: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { outlineStyle: 'none', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

interface PaneDividerProps {
  /** Width of the pane on its right, in pixels. */
  readonly width: number;
  onWidth(width: number): void;
}

/** The bar between grid and pane: dragged, or moved with the arrow keys. */
export function PaneDivider({ width, onWidth }: PaneDividerProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const setWithin = (wanted: number) => onWidth(Math.round(Math.min(WIDEST_PX, Math.max(NARROWEST_PX, wanted))));

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWithin(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: width + STEP_PX, ArrowRight: width - STEP_PX, Home: WIDEST_PX, End: NARROWEST_PX }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setWithin(wanted);
  };

  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say('workbench.divider')}
      aria-valuenow={width}
      aria-valuemin={NARROWEST_PX}
      aria-valuemax={WIDEST_PX}
      className={styles.divider}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
