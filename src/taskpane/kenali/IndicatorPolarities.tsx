import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PerformanceTable } from '../../recognise/performance-table';
import { useSpeech } from '../language';
import { VirtualRows } from '../parts/VirtualRows';
import { useSession } from '../session/session-context';
import { setPolarity } from '../session/settings-changes';
import { isPolarity, polarities, polarityWords } from '../words/polarity-words';
import { writtenCount } from '../words/written-count';
import type { Indicator } from './indicators-of';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS },
  name: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The direction of each indicator; it is never taken from a name, so it is set here or follows the usual one. */
export function IndicatorPolarities({ table, indicators }: { table: PerformanceTable; indicators: readonly Indicator[] }) {
  const { say } = useSpeech();
  return (
    <VirtualRows
      label={`${table.sheet}: ${say('kenali.polarities', { count: writtenCount(indicators.length) })}`}
      items={indicators}
      maxHeight={320}
      estimatedHeight={52}
      render={(indicator) => <IndicatorPolarity indicator={indicator} />}
    />
  );
}

const FOLLOWS_DEFAULT = '';

function IndicatorPolarity({ indicator }: { indicator: Indicator }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state, writing, changeSettings } = useSession();
  return (
    <div className={styles.row}>
      <span className={styles.name}>{indicator.name}</span>
      <Select
        size="small"
        value={state.settings.polarities[indicator.key] ?? FOLLOWS_DEFAULT}
        disabled={writing}
        aria-label={say('kenali.polarity-of', { indicator: indicator.name })}
        onChange={(_, { value }) =>
          changeSettings((settings) => setPolarity(settings, indicator.key, isPolarity(value) ? value : null), 'recognise')
        }
      >
        <option value={FOLLOWS_DEFAULT}>{say('kenali.polarity-same')}</option>
        {polarities.map((polarity) => (
          <option key={polarity} value={polarity}>
            {say(polarityWords[polarity])}
          </option>
        ))}
      </Select>
    </div>
  );
}
