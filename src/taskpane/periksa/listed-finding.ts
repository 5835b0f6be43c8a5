import { findingContent } from '../../check/acknowledgement';
import type { Finding } from '../../check/finding';
import type { RuleMeta } from '../../check/rule';
import type { Recognition } from '../../recognise/performance-table';
import { formatArea } from '../../workbook/address';
import type { Settings } from '../../workbook/settings';
import type { Check } from '../session/session-state';

/** A finding as the list needs it. */
export interface ListedFinding {
  /** The same after an examination that finds it again. */
  readonly id: string;
  readonly finding: Finding;
  /** The rule that found it. */
  readonly rule: RuleMeta;
  readonly cell: string;
  /** The indicator or program its row speaks of; null outside the rows of a table. */
  readonly label: string | null;
  /** Why it was accepted; null while it is open. */
  readonly reason: string | null;
}

/** The findings of a check with what the list says beside them. */
export function listFindings({ findings, rules }: Check, recognition: Recognition, settings: Settings): readonly ListedFinding[] {
  const labels = rowLabels(recognition);
  const reasons = new Map(settings.acknowledgements.map(({ rule, sheet, content, reason }) => [key(rule, sheet, content), reason]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const content = key(finding.rule, finding.sheet, findingContent(finding));
    const cell = formatArea(finding.area);
    const place = key(cell, content);
    const earlier = seen.get(place) ?? 0;
    seen.set(place, earlier + 1);
    return {
      id: key(place, String(earlier)),
      finding,
      rule: rules.get(finding.rule)!,
      cell,
      label: labels.get(key(finding.sheet, String(finding.area.top))) ?? null,
      reason: reasons.get(content) ?? null,
    };
  });
}

function rowLabels({ tables }: Recognition): ReadonlyMap<string, string> {
  return new Map(
    tables.flatMap(({ sheet, rows }) =>
      rows.flatMap(({ row, label }) => (label === null ? [] : [[key(sheet, String(row)), label] as const])),
    ),
  );
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
