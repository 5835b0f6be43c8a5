import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
  readonly disabled?: boolean;
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly className?: string;
  readonly disabled?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  onChange(value: Value): void;
}

/** A labelled choice of one among several, never wider than its place. */
export function ChoiceField<Value extends string>({ label, hint, className, disabled, choices, value, onChange }: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} size="small" className={mergeClasses(styles.field, className)}>
      <Select
        size="small"
        className={styles.select}
        value={value}
        disabled={disabled}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((one) => one.value === chosen);
          if (choice) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
