import { rules } from '../../../src/check/rules';
import type { Finding } from '../../../src/check/finding';
import { translate } from '../../../src/i18n/message';
import { recogniseWorkbook } from '../../../src/recognise/recognise-workbook';
import { formatArea } from '../../../src/workbook/address';
import type { Settings } from '../../../src/workbook/settings';
import { defaultSettings } from '../../../src/workbook/settings';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** The findings of one rule on the sheets. Every message must fill in both languages and every error must show its evidence. */
export function ruleFindings(id: string, sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}): readonly Finding[] {
  const rule = rules.find(({ meta }) => meta.id === id)!;
  const snapshot = { sheets };
  const whole: Settings = { ...defaultSettings, ...settings };
  const context = { snapshot, recognition: recogniseWorkbook(snapshot, whole), settings: whole };
  const findings = rule.scope === 'workbook' ? [...rule.evaluate(context)] : context.recognition.tables.flatMap((table) => [...rule.evaluate(table, context)]);
  for (const finding of findings) {
    expect(finding.rule).toBe(id);
    expect(finding.evidence).not.toBe('');
    expect(translate('id', finding.message)).not.toBe(translate('en', finding.message));
  }
  return findings;
}

/** One line a finding: place, severity, what is printed, what is expected. */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ sheet, area, severity, printed, expected }) => `${sheet}!${formatArea(area)} ${severity}: ${printed} -> ${expected}`);
}
