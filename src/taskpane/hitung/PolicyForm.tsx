import { makeStyles, tokens } from '@fluentui/react-components';
import type { ZeroTargetPolicy } from '../../domain/achievement/policy';
import { bandProfiles } from '../../domain/bands/profiles';
import type { MessageKey } from '../../i18n/message';
import { bandProfileInForce } from '../../workbook/band-profile-in-force';
import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { Hint } from '../parts/Hint';
import { useSession } from '../session/session-context';
import { CapChoice } from './CapChoice';
import { usePolicySheet } from './use-policy-sheet';

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
  const { state } = useSession();
  const { disabled, change } = usePolicySheet();
  const { policy, bandProfile, onSheet } = state.settings;
  const profile = bandProfileInForce(state.settings);
  const scales = bandProfiles.map(({ id, name }) => ({ value: id, words: `${id} · ${name}` }));
  const others = onSheet.scale ? [{ value: onSheet.scale.id, words: onSheet.scale.name }] : profile ? [] : [{ value: bandProfile, words: bandProfile }];
  return (
    <div className={styles.form}>
      <CapChoice
        capRatio={policy.capRatio}
        disabled={disabled}
        onChange={(capRatio) => change('cap', (settings) => ({ ...settings, policy: { ...settings.policy, capRatio } }))}
      />
      <ChoiceField
        label={say('hitung.zero')}
        disabled={disabled}
        choices={zeroPolicies.map((value) => ({
          value,
          words: say(zeroWords[value]),
          disabled: value === 'cap-when-exceeded' && policy.capRatio === null,
        }))}
        value={policy.zeroTarget}
        onChange={(zeroTarget) => change('zeroTarget', (settings) => ({ ...settings, policy: { ...settings.policy, zeroTarget } }))}
      />
      <ChoiceField
        label={say('hitung.scale')}
        disabled={disabled}
        choices={[...others, ...scales]}
        value={profile?.id ?? bandProfile}
        onChange={(id) => id !== onSheet.scale?.id && change('scale', (settings) => ({ ...settings, bandProfile: id }))}
      />
      {profile && <Hint>{say(profile.verified ? 'hitung.scale-source' : 'hitung.scale-unverified', { source: profile.source })}</Hint>}
    </div>
  );
}
