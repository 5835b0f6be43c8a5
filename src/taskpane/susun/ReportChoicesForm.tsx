import { makeStyles, tokens } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/message';
import type { Recognition } from '../../recognise/performance-table';
import type { FormulaMode } from '../../workbook/settings';
import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { Disclosure } from '../parts/Disclosure';
import { Hint } from '../parts/Hint';
import { KeptField } from '../parts/KeptField';
import { Segments } from '../parts/Segments';
import { useSession } from '../session/session-context';
import { SigningForm } from './SigningForm';
import { useReportChoices } from './use-report-choices';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  pair: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  year: { flexGrow: 1, minWidth: '140px' },
  label: { marginBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mode: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
});

const ABOUT: Readonly<Record<FormulaMode, MessageKey>> = {
  kinerja: 'susun.formulas.kinerja.about',
  portable: 'susun.formulas.portable.about',
  values: 'susun.formulas.values.about',
};

/** Whose report it is, of which year, on which paper, by which formulas and who signs it; kept in the workbook. */
export function ReportChoicesForm() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state } = useSession();
  const { choices, change } = useReportChoices();
  const { unitName, year, paper, formulas } = choices;
  return (
    <div className={styles.choices}>
      <KeptField label={say('susun.unit')} value={unitName} onKeep={(name) => change({ unitName: name })} />
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
      <div className={styles.mode}>
        <span aria-hidden="true" className={styles.label}>
          {say('susun.formulas')}
        </span>
        <Segments<FormulaMode>
          label={say('susun.formulas')}
          value={formulas}
          segments={[
            { value: 'kinerja', label: say('susun.formulas.kinerja') },
            { value: 'portable', label: say('susun.formulas.portable') },
            { value: 'values', label: say('susun.formulas.values') },
          ]}
          onChange={(chosen) => change({ formulas: chosen })}
        />
        <Hint>{say(ABOUT[formulas])}</Hint>
      </div>
      <Disclosure label={say('susun.signing')}>
        <SigningForm />
      </Disclosure>
    </div>
  );
}

/** The years the tables speak of, latest first, and the one in force. */
function yearsToOffer(recognition: Recognition | undefined, inForce: number | null): readonly number[] {
  const spoken = recognition?.tables.flatMap(({ year, columns }) => [year, ...columns.map((column) => column.year)]) ?? [];
  return [...new Set([...spoken, inForce])].filter((year) => year !== null).sort((a, b) => b - a);
}
