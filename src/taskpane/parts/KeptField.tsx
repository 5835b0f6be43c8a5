import { Field, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly className?: string;
  onKeep(value: string): void;
}

/** A text that is kept when its field is left or Enter is pressed, not at every letter. */
export function KeptField({ label, value, type = 'text', className, onKeep }: KeptFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    if (typed.trim() !== value) onKeep(typed.trim());
  };
  return (
    <Field label={label} size="small" className={mergeClasses(styles.field, className)}>
      <Input
        size="small"
        type={type}
        className={styles.input}
        value={typed}
        onChange={(_, { value: text }) => setTyped(text)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </Field>
  );
}
