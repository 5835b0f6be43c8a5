import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import type { AvailableLayout } from './available-layouts';
import { LayoutRow } from './LayoutRow';
import { PortableWorkbook } from './PortableWorkbook';
import { ReportChoices } from './ReportChoices';
import { canBeMade, useBuildSheets } from './use-build-sheets';

const useStyles = makeStyles({
  layouts: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: 'none' },
});

/** The standard sheets in report order, what each is made from, and the button that makes them. */
export function SusunTab({ available }: { available: readonly AvailableLayout[] }) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { state, busy } = useSession();
  const build = useBuildSheets();
  const [excluded, setExcluded] = useState<readonly string[]>([]);
  const { examination } = state;
  const chosen = available.filter((each) => canBeMade(each) && !excluded.includes(each.layout.id));
  const count = writtenCount(chosen.length);

  return (
    <TabFrame
      footer={
        <Button appearance="primary" disabled={busy || chosen.length === 0} onClick={() => build(chosen)}>
          {say('susun.build', { count })}
        </Button>
      }
    >
      <Section heading={say('susun.choices')}>
        <ReportChoices />
      </Section>
      <Section heading={say('susun.heading')}>
        {!examination && <Hint>{say('kenali.not-read')}</Hint>}
        <ul className={styles.layouts}>
          {available.map(({ layout, sources }) => (
            <LayoutRow
              key={layout.id}
              title={sayMessage(layout.title)}
              sheetName={layout.sheetName}
              sources={sources}
              included={!excluded.includes(layout.id)}
              onInclude={(include) => setExcluded(include ? excluded.filter((id) => id !== layout.id) : [...excluded, layout.id])}
            />
          ))}
        </ul>
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
