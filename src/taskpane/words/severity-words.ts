import type { Severity } from '../../check/finding';
import type { MessageKey } from '../../i18n/message';

/** The words for each severity, gravest first. */
export const severityWords: Record<Severity, MessageKey> = {
  error: 'severity.error',
  warning: 'severity.warning',
  info: 'severity.info',
};

export const severities = Object.keys(severityWords) as readonly Severity[];
