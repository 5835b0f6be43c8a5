import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { LayoutSources } from '../../report/layout';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  content: { minWidth: 0, paddingTop: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  from: { color: tokens.colorNeutralForeground2 },
  missing: { color: tokens.colorStatusWarningForeground3 },
});

interface LayoutRowProps {
  readonly title: string;
  readonly sheetName: string;
  readonly sources: LayoutSources;
  readonly included: boolean;
  onInclude(included: boolean): void;
}

/** One standard sheet: what it is, the sheets that feed it, or what it lacks. */
export function LayoutRow({ title, sheetName, sources, included, onInclude }: LayoutRowProps) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const possible = sources.missing.length === 0;
  const sheets = [...new Set(sources.tables.map(({ sheet }) => sheet))];
  return (
    <li className={styles.row}>
      <Checkbox checked={possible && included} disabled={!possible} aria-label={title} onChange={(_, { checked }) => onInclude(checked === true)} />
      <div className={styles.content}>
        <div className={styles.title}>{title}</div>
        {sheetName !== title && <div className={styles.from}>{sheetName}</div>}
        {sheets.length > 0 && <div className={styles.from}>{say('susun.from', { sheets: sheets.join(', ') })}</div>}
        {!possible && <div className={styles.missing}>{[say('susun.missing'), ...sources.missing.map(sayMessage)].join(' ')}</div>}
      </div>
    </li>
  );
}
