import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A sentence that explains, quieter than what it explains. */
export function Hint({ children }: { children: ReactNode }) {
  return <p className={useStyles().hint}>{children}</p>;
}
