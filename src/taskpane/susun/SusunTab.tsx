import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { capaianPerSasaran } from '../../report/capaian-per-sasaran';
import type { ReportRow } from '../../report/report-rows';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import { CapaianChart } from './CapaianChart';
import { LayoutList } from './LayoutList';
import { PortableWorkbook } from './PortableWorkbook';
import { ReportChoicesForm } from './ReportChoicesForm';

const useStyles = makeStyles({
  asked: { color: tokens.colorStatusWarningForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SusunTabProps {
  readonly rows: readonly ReportRow[];
  onBuild(): void;
}

/** The year at a glance, the choices of the report, its sheets in order, and the button that makes them. */
export function SusunTab({ rows, onBuild }: SusunTabProps) {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state, busy } = useSession();
  const { examination, settings } = state;
  const glance = useMemo(() => examination && capaianPerSasaran({ ...examination, settings }), [examination, settings]);
  const ready = rows.filter((row) => row.state === 'ready').length;
  const taken = rows.filter((row) => row.state === 'taken').length;

  return (
    <TabFrame
      footer={
        <>
          <Button appearance="primary" disabled={busy || ready === 0 || taken > 0} onClick={onBuild}>
            {say('susun.build', { count: writtenCount(ready) })}
          </Button>
          {taken > 0 && <span className={styles.asked}>{say('susun.taken-first', { count: writtenCount(taken) })}</span>}
        </>
      }
    >
      {glance && (
        <Section heading={glance.year === null ? say('susun.chart') : say('susun.chart-of-year', { year: glance.year })}>
          <CapaianChart sheet={glance.sheet} rows={glance.rows} />
        </Section>
      )}
      <Section heading={say('susun.choices')}>
        <ReportChoicesForm />
      </Section>
      <Section heading={say('susun.heading')}>
        {examination ? <LayoutList rows={rows} /> : <Hint>{say('kenali.not-read')}</Hint>}
        <Hint>{say('susun.owned-only')}</Hint>
      </Section>
      {examination && (
        <Disclosure label={say('portable.heading')}>
          <PortableWorkbook snapshot={examination.snapshot} />
        </Disclosure>
      )}
    </TabFrame>
  );
}
