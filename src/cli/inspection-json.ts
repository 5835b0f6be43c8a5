import type { Finding, Fix } from '../check/finding';
import type { Language } from '../i18n/message';
import { translate } from '../i18n/message';
import { formatArea, formatCell } from '../workbook/address';
import type { Inspection } from './inspection';

type Json = Readonly<Record<string, unknown>>;

function fixJson({ label, edits }: Fix, language: Language): Json {
  return {
    label: translate(language, label),
    edits: edits.map(({ sheet, row, column, was, becomes }) => ({ sheet, cell: formatCell({ row, column }), was, becomes })),
  };
}

function findingJson(finding: Finding, language: Language): Json {
  const { rule, severity, sheet, area, printed, expected, message, evidence, related, fix } = finding;
  return {
    rule,
    severity,
    sheet,
    cell: formatArea(area),
    printed,
    expected,
    message: translate(language, message),
    evidence,
    related: related.map((address) => ({ sheet: address.sheet, cell: formatArea(address) })),
    ...(fix && { fix: fixJson(fix, language) }),
  };
}

/** The inspection as data for other programs: cells in A1, values as the user sees them. */
export function inspectionJson({ file, recognition, findings }: Inspection, language: Language): Json {
  return {
    file,
    tables: recognition.tables.map(({ sheet, area, kind, year, columns }) => ({
      sheet,
      range: formatArea(area),
      kind,
      year,
      columns: columns.map(({ role, headerAt, unit }) => ({ role, cell: formatCell(headerAt), unit })),
    })),
    unrecognised: recognition.unrecognised.map(({ sheet, reason }) => ({
      sheet,
      reason: translate(language, { key: `unrecognised.${reason}` }),
    })),
    findings: findings.map((finding) => findingJson(finding, language)),
  };
}
