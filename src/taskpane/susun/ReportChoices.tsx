import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Recognition } from '../../recognise/performance-table';
import type { Settings } from '../../workbook/settings';
import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { Segments } from '../parts/Segments';
import { useSession } from '../session/session-context';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  year: { flexGrow: 1, minWidth: '140px' },
});

/** Whose report it is, of which year, on which paper; kept in the workbook. */
export function ReportChoices() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state, changeSettings } = useSession();
  const { unitName, year, paper } = state.settings.report;
  const change = (report: Partial<Settings['report']>) =>
    changeSettings((settings) => ({ ...settings, report: { ...settings.report, ...report } }), null);
  return (
    <div className={styles.choices}>
      <UnitName unitName={unitName} onKeep={(name) => change({ unitName: name })} />
      <div className={styles.pair}>
        <ChoiceField
          label={say('susun.year')}
          className={styles.year}
          choices={[
            { value: '', words: say('susun.year-any') },
            ...yearsToOffer(state.examination?.recognition, year).map((known) => ({ value: String(known), words: String(known) })),
          ]}
          value={year === null ? '' : String(year)}
          onChange={(chosen) => change({ year: chosen === '' ? null : Number(chosen) })}
        />
        <Segments
          label={say('susun.paper')}
          value={paper}
          segments={[
            { value: 'A4', label: 'A4' },
            { value: 'F4', label: 'F4' },
          ]}
          onChange={(chosen) => change({ paper: chosen })}
        />
      </div>
    </div>
  );
}

/** Kept when the field is left, not at every letter. */
function UnitName({ unitName, onKeep }: { unitName: string; onKeep(name: string): void }) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(unitName);
  useEffect(() => setTyped(unitName), [unitName]);
  const keep = () => {
    if (typed.trim() !== unitName) onKeep(typed.trim());
  };
  return (
    <Field label={say('susun.unit')} size="small">
      <Input
        size="small"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  );
}

/** The years the tables speak of, latest first, and the one in force. */
function yearsToOffer(recognition: Recognition | undefined, inForce: number | null): readonly number[] {
  const spoken = recognition?.tables.flatMap(({ year, columns }) => [year, ...columns.map((column) => column.year)]) ?? [];
  return [...new Set([...spoken, inForce])].filter((year) => year !== null).sort((a, b) => b - a);
}
