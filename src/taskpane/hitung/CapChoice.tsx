import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useSpeech } from '../language';
import { ChoiceField } from '../parts/ChoiceField';
import { writtenPercent } from './policy-sentence';

const OFFERED_RATIOS: readonly number[] = [1, 1.1, 1.2];
const NONE = 'none';
const OTHER = 'other';

interface CapChoiceProps {
  /** 1 is 100 %; null for no cap. */
  readonly capRatio: number | null;
  readonly disabled: boolean;
  onChange(capRatio: number | null): void;
}

/** The highest capaian that counts: none, one of the usual ones, or another percentage. */
export function CapChoice({ capRatio, disabled, onChange }: CapChoiceProps) {
  const { say } = useSpeech();
  const isOffered = capRatio === null || OFFERED_RATIOS.includes(capRatio);
  const [other, setOther] = useState(!isOffered);
  const choice = other || !isOffered ? OTHER : capRatio === null ? NONE : String(capRatio);
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value !== OTHER) onChange(value === NONE ? null : Number(value));
  };
  return (
    <>
      <ChoiceField
        label={say('hitung.cap')}
        disabled={disabled}
        choices={[
          { value: NONE, words: say('hitung.cap-none') },
          ...OFFERED_RATIOS.map((ratio) => ({ value: String(ratio), words: writtenPercent(ratio) })),
          { value: OTHER, words: say('hitung.cap-other') },
        ]}
        value={choice}
        onChange={choose}
      />
      {choice === OTHER && <OtherCap capRatio={capRatio} disabled={disabled} onChange={onChange} />}
    </>
  );
}

function OtherCap({ capRatio, disabled, onChange }: CapChoiceProps) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(capRatio === null ? '' : writtenPercent(capRatio).replace('%', '').trim());
  const ratio = ratioTyped(typed);
  const unreadable = typed.trim() !== '' && ratio === null;
  const keep = () => {
    if (ratio !== null && ratio !== capRatio) onChange(ratio);
  };
  return (
    <Field
      label={say('hitung.cap-percent')}
      size="small"
      validationState={unreadable ? 'warning' : 'none'}
      validationMessage={unreadable ? say('hitung.cap-percent-unreadable') : null}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={typed}
        disabled={disabled}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  );
}

/** The ratio of a percentage typed as `112,5` or `112,5%`; null for anything else. */
function ratioTyped(text: string): number | null {
  const match = /^(\d{1,4}(?:,\d+)?)\s*%?$/.exec(text.trim());
  const percent = match ? Number(match[1]!.replace(',', '.')) : 0;
  return percent > 0 ? percent / 100 : null;
}
