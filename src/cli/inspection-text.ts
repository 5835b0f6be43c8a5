import type { Finding, Severity } from '../check/finding';
import type { Language, Message } from '../i18n/message';
import { translate } from '../i18n/message';
import { formatAddress, formatArea } from '../workbook/address';
import type { Inspection } from './inspection';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const MARKS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };

type Say = (key: Message['key'], params?: Message['params']) => string;

function headed(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines, ''];
}

function tableLines({ recognition }: Inspection, say: Say): string[] {
  return recognition.tables.map(({ sheet, area, kind, year }) => `  ${sheet} ${formatArea(area)}: ${say(`cli.kind.${kind}`)}${year === null ? '' : ` ${year}`}`);
}

function unrecognisedLines({ recognition }: Inspection, say: Say): string[] {
  return recognition.unrecognised.map(({ sheet, reason }) => `  ${sheet}: ${say(`unrecognised.${reason}`)}`);
}

function findingLines(finding: Finding, say: Say, language: Language): string[] {
  const { severity, area, rule, message, printed, expected, evidence, related, fix } = finding;
  const details = [
    [printed && say('cli.finding.printed', { printed }), expected && say('cli.finding.expected', { expected })].filter(Boolean).join('; '),
    evidence && say('cli.finding.evidence', { evidence }),
    related.length > 0 && say('cli.finding.related', { cells: related.map(formatAddress).join(', ') }),
    fix && say('cli.finding.fix', { label: translate(language, fix.label) }),
  ];
  return [
    `    ${MARKS[severity]} ${formatArea(area)} ${translate(language, message)} [${rule}]`,
    ...details.flatMap((line) => (line ? [`        ${line}`] : [])),
  ];
}

function findingsBySheet({ findings }: Inspection, say: Say, language: Language): string[] {
  const sheets = [...new Set(findings.map((finding) => finding.sheet))];
  return sheets.flatMap((sheet) => [
    `  ${sheet}`,
    ...findings.filter((finding) => finding.sheet === sheet).flatMap((finding) => findingLines(finding, say, language)),
  ]);
}

function counts({ findings }: Inspection, say: Say): string {
  return SEVERITIES.map((severity) => `${findings.filter((finding) => finding.severity === severity).length} ${say(`cli.severity.${severity}`)}`).join(', ');
}

/** The inspection as a person reads it: what was recognised, what was not and why, and the findings of each sheet. */
export function inspectionText(inspection: Inspection, language: Language): string {
  const say: Say = (key, params) => translate(language, params ? { key, params } : { key });
  const { file, recognition, findings, acknowledged } = inspection;
  const { tables, unrecognised } = recognition;
  return [
    ...(tables.length === 0 ? [say('cli.no-table', { file }), ''] : headed(say('cli.heading.tables', { count: tables.length }), tableLines(inspection, say))),
    ...headed(say('cli.heading.unrecognised', { count: unrecognised.length }), unrecognisedLines(inspection, say)),
    ...headed(say('cli.heading.findings', { count: findings.length }), findingsBySheet(inspection, say, language)),
    ...(acknowledged > 0 ? [say('cli.finding.acknowledged', { count: acknowledged })] : []),
    findings.length === 0 ? say('cli.no-finding') : say('cli.summary', { counts: counts(inspection, say) }),
  ].join('\n');
}
