import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { MessageKey } from '../../i18n/message';
import type { Signatory } from '../../workbook/settings';
import { useSpeech } from '../language';
import { KeptField } from '../parts/KeptField';
import { useReportChoices } from './use-report-choices';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  pair: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, '> *': { flexGrow: 1, flexBasis: '120px', minWidth: 0 } },
  party: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, margin: 0, padding: 0, border: 'none' },
  name: { padding: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200 },
});

const FIELDS: readonly (readonly [keyof Signatory, MessageKey])[] = [
  ['jabatan', 'susun.signing.jabatan'],
  ['nama', 'susun.signing.nama'],
  ['pangkat', 'susun.signing.pangkat'],
  ['nip', 'susun.signing.nip'],
];

/** Where and when the report is signed, and by whom. */
export function SigningForm() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { choices, change } = useReportChoices();
  const { signing } = choices;
  const keep = (some: Partial<typeof signing>) => change({ signing: { ...signing, ...some } });
  return (
    <div className={styles.form}>
      <div className={styles.pair}>
        <KeptField label={say('susun.signing.place')} value={signing.place} onKeep={(place) => keep({ place })} />
        <KeptField label={say('susun.signing.date')} type="date" value={signing.date} onKeep={(date) => keep({ date })} />
      </div>
      <Party label={say('susun.signing.first')} signatory={signing.first} onKeep={(first) => keep({ first })} />
      <Checkbox label={say('susun.signing.every-sheet')} checked={signing.everySheet} onChange={(_, { checked }) => keep({ everySheet: checked === true })} />
      <Party label={say('susun.signing.second')} signatory={signing.second} onKeep={(second) => keep({ second })} />
    </div>
  );
}

function Party({ label, signatory, onKeep }: { label: string; signatory: Signatory; onKeep(signatory: Signatory): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  return (
    <fieldset className={styles.party}>
      <legend className={styles.name}>{label}</legend>
      {FIELDS.map(([field, words]) => (
        <KeptField key={field} label={say(words)} value={signatory[field]} onKeep={(text) => onKeep({ ...signatory, [field]: text })} />
      ))}
    </fieldset>
  );
}
