import { makeStyles, tokens } from '@fluentui/react-components';
import type { PerformanceTable } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { useSession } from '../session/session-context';
import { columnsAtAGlance } from '../words/columns-at-a-glance';
import { writtenCount } from '../words/written-count';
import { ColumnRoles } from './ColumnRoles';
import { ConfidenceNote } from './ConfidenceNote';
import { IndicatorPolarities } from './IndicatorPolarities';
import { hiddenParts } from './hidden-parts';
import { indicatorsOf } from './indicators-of';
import { tableFacts } from './table-facts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  sheet: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  columns: { display: '-webkit-box', WebkitLineClamp: 1, WebkitBoxOrient: 'vertical', overflow: 'hidden', overflowWrap: 'anywhere' },
  glance: { color: tokens.colorNeutralForeground3 },
});

/** One recognised table: where it is, what it is about, how sure that is, and its columns. */
export function TableCard({ table }: { table: PerformanceTable }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { examination } = useSession().state;
  const sheet = examination?.snapshot.sheets.find(({ name }) => name === table.sheet);
  const indicators = indicatorsOf(table);
  return (
    <article className={styles.card} aria-label={table.id}>
      <div className={styles.top}>
        <h3 className={styles.sheet}>{table.sheet}</h3>
        <CellLink address={{ sheet: table.sheet, ...table.area }} />
      </div>
      <div className={styles.facts}>{[tableFacts(table, speech), ...(sheet ? hiddenParts(table, sheet, speech) : [])].join(' · ')}</div>
      <ConfidenceNote confidence={table.confidence} />
      <Disclosure
        label={
          <span className={styles.columns}>
            {speech.say('kenali.columns', { count: writtenCount(table.columns.length) })}
            <span className={styles.glance}> · {columnsAtAGlance(table.columns)}</span>
          </span>
        }
      >
        <ColumnRoles table={table} />
      </Disclosure>
      {indicators.length > 0 && (
        <Disclosure label={speech.say('kenali.polarities', { count: writtenCount(indicators.length) })}>
          <IndicatorPolarities table={table} indicators={indicators} />
        </Disclosure>
      )}
    </article>
  );
}
