import type { Settings } from '../workbook/settings';
import type { Finding } from './finding';

/**
 * What a finding says, without where it stands: its message, figures and evidence. An acknowledgement holds while this
 * stays the same, so moving a table keeps it and changing a figure ends it.
 */
export function findingContent(finding: Finding): string {
  return [finding.message.key, finding.printed, finding.expected, finding.evidence].join(' | ');
}

export function isAcknowledged(finding: Finding, settings: Settings): boolean {
  const content = findingContent(finding);
  return settings.acknowledgements.some(
    (kept) => kept.rule === finding.rule && kept.sheet === finding.sheet && kept.content === content,
  );
}
