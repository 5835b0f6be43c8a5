import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  part: { margin: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold },
});

/** The help of every rule is a part of its own: most sessions never ask for it. */
const loadHelp = () => import('./rule-help');

type Help = Awaited<ReturnType<typeof loadHelp>>['ruleHelp'][string];

/** Why a rule makes findings and when they are mistaken, from the rule's page. */
export function RuleExplanation({ rule }: { rule: string }) {
  const styles = useStyles();
  const { say, language } = useSpeech();
  const help = useRuleHelp(rule);
  if (help === 'loading') return null;
  if (help === null) return <p className={styles.part}>{say('periksa.why-unavailable')}</p>;
  if (language === 'en') return <div className={styles.text}>{help.english}</div>;
  return (
    <div className={styles.text}>
      <p className={styles.part}>{help.found}</p>
      <p className={styles.part}>
        <span className={styles.heading}>{say('periksa.why-mistaken')}:</span> {help.mistaken}
      </p>
    </div>
  );
}

/** Null where the rule has no help, or its part of the add-in cannot be loaded. */
function useRuleHelp(rule: string): Help | null | 'loading' {
  const [help, setHelp] = useState<Help | null | 'loading'>('loading');
  useEffect(() => {
    let wanted = true;
    loadHelp().then(
      ({ ruleHelp }) => wanted && setHelp(ruleHelp[rule] ?? null),
      () => wanted && setHelp(null),
    );
    return () => {
      wanted = false;
    };
  }, [rule]);
  return help;
}
