import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSpeech } from '../language';
import { VirtualRows } from '../parts/VirtualRows';
import { useSession } from '../session/session-context';
import { sheetList } from '../words/sheet-list';
import { writtenCount } from '../words/written-count';
import { combinedEdits } from './combined-edits';
import { EditPreview } from './EditPreview';
import type { RuleMeta } from '../../check/rule';
import type { ListedFinding } from './listed-finding';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  docked: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow4,
  },
  heading: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface FixPanelProps {
  /** The findings to fix together, in one undo step. */
  readonly listed: readonly ListedFinding[];
  /** The rule they share, when they were chosen by it. */
  readonly rule: RuleMeta | null;
  readonly docked?: boolean;
  onClose(): void;
}

/** Every cell a fix would change, before and after, and the button that changes them. */
export function FixPanel({ listed, rule, docked = false, onClose }: FixPanelProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say, sayMessage } = speech;
  const { gateway, busy, write } = useSession();
  const edits = useMemo(() => combinedEdits(listed), [listed]);
  const count = writtenCount(edits.length);
  const heading = rule ? say('fix.preview-rule', { rule: say(rule.name), count }) : say('fix.preview', { count });

  const apply = async () => {
    const written = await write(async (options) => {
      await gateway.edit(edits, say('fix.label', { count }), options);
      const sheets = sheetList(edits.map(({ sheet }) => sheet), speech);
      const done = { key: 'fix.done', params: { count, sheets } } as const;
      return gateway.capabilities.undoGroups ? [done, { key: 'pane.undo-hint' }] : [done];
    });
    if (written) onClose();
  };
  const only = listed.length === 1 ? listed[0]?.finding.fix : null;
  return (
    <div role="group" aria-label={heading} className={mergeClasses(styles.panel, docked && styles.docked)} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <div className={styles.heading}>{heading}</div>
      {only && <div>{sayMessage(only.label)}</div>}
      <VirtualRows label={heading} items={edits} maxHeight={220} estimatedHeight={40} render={(edit) => <EditPreview edit={edit} />} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" autoFocus disabled={busy} onClick={apply}>
          {say('fix.apply', { count })}
        </Button>
        <Button size="small" onClick={onClose}>
          {say('pane.cancel')}
        </Button>
      </div>
    </div>
  );
}
