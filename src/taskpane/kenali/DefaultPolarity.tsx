import { useSpeech } from '../language';
import { usePolicySheet } from '../hitung/use-policy-sheet';
import { ChoiceField } from '../parts/ChoiceField';
import { useSession } from '../session/session-context';
import { polarities, polarityWords } from '../words/polarity-words';

/** Which direction is better for every indicator that has none of its own. */
export function DefaultPolarity() {
  const { say } = useSpeech();
  const { state } = useSession();
  const { disabled, change } = usePolicySheet();
  return (
    <ChoiceField
      label={say('kenali.polarity-default')}
      hint={say('kenali.polarity-default-hint')}
      disabled={disabled}
      choices={polarities.map((value) => ({ value, words: say(polarityWords[value]) }))}
      value={state.settings.defaultPolarity}
      onChange={(defaultPolarity) => change(null, (settings) => ({ ...settings, defaultPolarity }))}
    />
  );
}
