import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly className?: string;
  onKeep(value: string): void;
}

/** A text that is kept when its field is left or Enter is pressed, not at every letter. */
export function KeptField({ label, value, type = 'text', className, onKeep }: KeptFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    if (typed.trim() !== value) onKeep(typed.trim());
  };
  return (
    <Field label={label} size="small" className={className}>
      <Input
        size="small"
        type={type}
        input={{ style: { minWidth: 0 } }}
        value={typed}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  );
}
