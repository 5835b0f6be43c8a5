import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FormulaPlan } from '../../report/formula-plan';
import { cellAddress } from '../../workbook/address';
import { useSpeech } from '../language';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { VirtualRows } from '../parts/VirtualRows';
import { roleWords } from '../words/role-words';
import { writtenCount } from '../words/written-count';
import { formulaCount } from './formula-count';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
  },
  content: { display: 'flex', flexDirection: 'column', minWidth: 0, paddingTop: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  top: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  column: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  row: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  values: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PlanCardProps {
  readonly plan: FormulaPlan;
  readonly included: boolean;
  onInclude(included: boolean): void;
}

/** One column of formulas: where, how many, which typed values go and which rows are left alone. */
export function PlanCard({ plan, included, onInclude }: PlanCardProps) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { sheet, header, role, year, area, addsColumn, replaced, skipped } = plan;
  const formulas = formulaCount([plan]);
  const column = year === null ? say(roleWords[role]) : say('hitung.column', { role: say(roleWords[role]), year });
  const facts = [
    formulas > 0 ? say('hitung.formulas', { count: writtenCount(formulas) }) : say('hitung.in-place'),
    addsColumn ? say('hitung.new-column') : header,
  ];
  const replacedLabel = say('hitung.replaced', { count: writtenCount(replaced.length) });
  const skippedLabel = say('hitung.skipped', { count: writtenCount(skipped.length) });
  return (
    <div className={styles.card}>
      <Checkbox
        checked={included && formulas > 0}
        disabled={formulas === 0}
        aria-label={say('hitung.include', { column, sheet })}
        onChange={(_, { checked }) => onInclude(checked === true)}
      />
      <div className={styles.content}>
        <div className={styles.top}>
          <span className={styles.column}>{column}</span>
          <CellLink address={{ sheet, ...area }} />
        </div>
        <div className={styles.facts}>{facts.join(' · ')}</div>
        {replaced.length > 0 && (
          <Disclosure label={replacedLabel}>
            <VirtualRows
              label={replacedLabel}
              items={replaced}
              maxHeight={220}
              estimatedHeight={20}
              render={({ at, printed, becomes }) => (
                <div className={styles.row}>
                  <CellLink address={cellAddress(sheet, at)} />
                  <span className={styles.values}>
                    {printed} → {becomes}
                  </span>
                </div>
              )}
            />
          </Disclosure>
        )}
        {skipped.length > 0 && (
          <Disclosure label={skippedLabel}>
            <VirtualRows
              label={skippedLabel}
              items={skipped}
              maxHeight={220}
              estimatedHeight={40}
              render={({ at, label, reason }) => (
                <div className={styles.row}>
                  <CellLink address={cellAddress(sheet, at)} />
                  <span className={styles.values}>
                    {label} <span className={styles.quiet}>{sayMessage(reason)}</span>
                  </span>
                </div>
              )}
            />
          </Disclosure>
        )}
      </div>
    </div>
  );
}
