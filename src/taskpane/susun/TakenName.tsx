import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportRow } from '../../report/report-rows';
import { freeSheetName, isSameSheetName, isSheetName } from '../../report/sheet-name';
import type { Snapshot } from '../../workbook/snapshot';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { useReportChoices } from './use-report-choices';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0` },
  fact: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Another sheet has the name this one would get: it is made under another name, or left out. Nothing is written before. */
export function TakenName({ row: { layout, name }, onSkip }: { row: ReportRow; onSkip(): void }) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state } = useSession();
  const { choices, change } = useReportChoices();
  const snapshot: Snapshot = state.examination?.snapshot ?? { sheets: [] };
  const [typed, setTyped] = useState(() => freeSheetName(name, snapshot));
  const wanted = typed.trim();
  const fits = isSheetName(wanted) && !snapshot.sheets.some((sheet) => isSameSheetName(sheet.name, wanted));
  const use = () => fits && change({ sheetNames: { ...choices.sheetNames, [layout.id]: wanted } });
  return (
    <div className={styles.question}>
      <p className={styles.fact}>{say('susun.taken', { name })}</p>
      <Field label={say('susun.taken-name')} size="small" validationState={fits ? 'none' : 'warning'} validationMessage={fits ? null : say('susun.name-unfit')}>
        <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} onKeyDown={(event) => event.key === 'Enter' && use()} />
      </Field>
      <div className={styles.answers}>
        <Button size="small" disabled={!fits} onClick={use}>
          {say('susun.taken-use')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onSkip}>
          {say('susun.taken-skip')}
        </Button>
      </div>
    </div>
  );
}
