import { makeStyles, tokens } from '@fluentui/react-components';
import type { ZeroTargetPolicy } from '../../domain/achievement/policy';
import { bandProfiles, findBandProfile } from '../../domain/bands/profiles';
import type { MessageKey } from '../../i18n/message';
import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { CapChoice } from './CapChoice';

const zeroWords: Record<ZeroTargetPolicy, MessageKey> = {
  none: 'hitung.zero-none',
  'hundred-when-both-zero': 'hitung.zero-hundred-when-both-zero',
  'cap-when-exceeded': 'hitung.zero-cap-when-exceeded',
};

const zeroPolicies = Object.keys(zeroWords) as readonly ZeroTargetPolicy[];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** The choices that differ between agencies; each is kept at once and the workbook is checked again by it. */
export function PolicyForm() {
  const styles = useStyles();
  const { say } = useSpeech();
  const { state, writing, changeSettings } = useSession();
  const { policy, bandProfile } = state.settings;
  const profile = findBandProfile(bandProfile);
  const scales = bandProfiles.map(({ id, name }) => ({ value: id, words: `${id} · ${name}` }));
  return (
    <div className={styles.form}>
      <CapChoice
        capRatio={policy.capRatio}
        disabled={writing}
        onChange={(capRatio) => changeSettings((settings) => ({ ...settings, policy: { ...settings.policy, capRatio } }), 'check')}
      />
      <ChoiceField
        label={say('hitung.zero')}
        disabled={writing}
        choices={zeroPolicies.map((value) => ({
          value,
          words: say(zeroWords[value]),
          disabled: value === 'cap-when-exceeded' && policy.capRatio === null,
        }))}
        value={policy.zeroTarget}
        onChange={(zeroTarget) => changeSettings((settings) => ({ ...settings, policy: { ...settings.policy, zeroTarget } }), 'check')}
      />
      <ChoiceField
        label={say('hitung.scale')}
        disabled={writing}
        choices={profile ? scales : [{ value: bandProfile, words: bandProfile }, ...scales]}
        value={profile?.id ?? bandProfile}
        onChange={(id) => changeSettings((settings) => ({ ...settings, bandProfile: id }), 'check')}
      />
      {profile && <Hint>{say(profile.verified ? 'hitung.scale-source' : 'hitung.scale-unverified', { source: profile.source })}</Hint>}
    </div>
  );
}
