import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormulaPlan } from '../../report/formula-plan';
import { bandProfileInForce } from '../../workbook/band-profile-in-force';
import { useSpeech } from '../language';
import { Disclosure } from '../parts/Disclosure';
import { Hint } from '../parts/Hint';
import { Section } from '../parts/Section';
import { TabFrame } from '../parts/TabFrame';
import { useSession } from '../session/session-context';
import { sheetList } from '../words/sheet-list';
import { writtenCount } from '../words/written-count';
import { formulaCount, planId } from './formula-count';
import { includedPlans } from './included-plans';
import { PlanCard } from './PlanCard';
import { PolicyForm } from './PolicyForm';
import { PolicySheet } from './PolicySheet';
import { policySentence } from './policy-sentence';

const useStyles = makeStyles({
  policy: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  sheet: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  sheetName: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

/** What would be written, under which policy, and the one button that writes it. */
export function HitungTab({ plans }: { plans: readonly FormulaPlan[] }) {
  const styles = useStyles();
  const speech = useSpeech();
  const { say } = speech;
  const { state, gateway, busy, write } = useSession();
  const [excluded, setExcluded] = useState<readonly string[]>([]);
  const included = includedPlans(plans, excluded);
  const formulas = formulaCount(included);
  const count = writtenCount(formulas);
  const nothingToWrite = formulaCount(plans) === 0;

  const writeFormulas = () =>
    write(async (options) => {
      const edits = included.flatMap((plan) => plan.edits);
      await gateway.edit(edits, say('hitung.write', { count }), options);
      const done = { key: 'hitung.done', params: { count, sheets: sheetList(edits.map(({ sheet }) => sheet), speech) } } as const;
      return gateway.capabilities.undoGroups ? [done, { key: 'pane.undo-hint' }] : [done];
    });

  return (
    <TabFrame
      footer={
        !nothingToWrite && (
          <Button appearance="primary" disabled={busy || formulas === 0} onClick={writeFormulas}>
            {say('hitung.write', { count })}
          </Button>
        )
      }
    >
      <Section heading={say('hitung.policy')}>
        <p className={styles.policy}>{policySentence(state.settings, bandProfileInForce(state.settings), speech)}</p>
        <Disclosure label={say('hitung.change-policy')}>
          <PolicyForm />
        </Disclosure>
        <PolicySheet />
      </Section>
      <Section heading={say('hitung.heading')}>
        {nothingToWrite && <Hint>{say(state.examination ? 'hitung.nothing' : 'kenali.not-read')}</Hint>}
        {bySheet(plans).map(([sheet, ofSheet]) => (
            <section key={sheet} className={styles.sheet} aria-label={sheet}>
              <h3 className={styles.sheetName}>{sheet}</h3>
              {ofSheet.map((plan) => {
                const id = planId(plan);
                return (
                  <PlanCard
                    key={id}
                    plan={plan}
                    included={included.includes(plan)}
                    onInclude={(include) => setExcluded(include ? excluded.filter((other) => other !== id) : [...excluded, id])}
                  />
                );
              })}
            </section>
          ))}
      </Section>
    </TabFrame>
  );
}

function bySheet(plans: readonly FormulaPlan[]): readonly (readonly [string, readonly FormulaPlan[]])[] {
  const sheets = [...new Set(plans.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => [sheet, plans.filter((plan) => plan.sheet === sheet)]);
}
