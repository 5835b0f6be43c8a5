import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MessageKey } from '../../i18n/message';
import type { BuildResult } from '../../workbook/gateway';
import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import type { AvailableLayout } from './available-layouts';
import { LayoutRow } from './LayoutRow';
import { ReportChoices } from './ReportChoices';

const useStyles = makeStyles({
  layouts: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, listStyleType: 'none' },
});

/** The standard sheets in report order, what each is made from, and the button that makes them. */
export function SusunTab({ available }: { available: readonly AvailableLayout[] }) {
  const styles = useStyles();
  const { say, sayMessage } = useSpeech();
  const { state, gateway, busy, write } = useSession();
  const [excluded, setExcluded] = useState<readonly string[]>([]);
  const { examination, settings } = state;
  const chosen = available.filter(({ layout, sources }) => sources.missing.length === 0 && !excluded.includes(layout.id));
  const count = writtenCount(chosen.length);

  const build = () =>
    examination &&
    write(async () => {
      const plans = chosen.map(({ layout }) => layout.plan({ ...examination, settings }));
      return outcome(await gateway.build(plans, say('susun.build', { count })));
    });

  return (
    <TabFrame
      footer={
        <Button appearance="primary" disabled={busy || chosen.length === 0} onClick={build}>
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
    </TabFrame>
  );
}

function outcome({ created, updated }: BuildResult) {
  const told = (key: MessageKey, sheets: readonly string[]) =>
    sheets.length > 0 ? [{ key, params: { count: writtenCount(sheets.length), sheets: sheets.join(', ') } }] : [];
  return [...told('susun.created', created), ...told('susun.updated', updated)];
}
