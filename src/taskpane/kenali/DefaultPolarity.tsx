import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { useSession } from '../session/session-context';
import { polarities, polarityWords } from '../words/polarity-words';

/** Which direction is better for every indicator that has none of its own. */
export function DefaultPolarity() {
  const { say } = useSpeech();
  const { state, writing, changeSettings } = useSession();
  return (
    <ChoiceField
      label={say('kenali.polarity-default')}
      hint={say('kenali.polarity-default-hint')}
      disabled={writing}
      choices={polarities.map((value) => ({ value, words: say(polarityWords[value]) }))}
      value={state.settings.defaultPolarity}
      onChange={(defaultPolarity) => changeSettings((settings) => ({ ...settings, defaultPolarity }), 'recognise')}
    />
  );
}
