import { makeStyles, tokens } from '@fluentui/react-components';

/** Text colours of the severities, readable on the pane's background in light and dark. */
export const useSeverityColours = makeStyles({
  error: { color: tokens.colorStatusDangerForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});
