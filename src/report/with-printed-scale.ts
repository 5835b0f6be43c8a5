import { printedScale } from '../recognise/printed-scale';
import type { Settings } from '../workbook/settings';
import { defaultSettings } from '../workbook/settings';
import type { ReportInput } from './layout';
import { reportWords } from './report-words';
import { standingPolicySheet } from './standing-policy';

/**
 * The settings with the scale the workbook prints, where nobody has chosen one: not on a sheet Pengaturan Kinerja, and not in
 * the settings. The same settings where there is no such scale.
 */
export function withPrintedScale({ settings, snapshot, recognition }: ReportInput): Settings {
  if (settings.bandProfile !== defaultSettings.bandProfile || standingPolicySheet(snapshot)) return settings;
  const scale = printedScale(recognition);
  if (!scale) return settings;
  const own = { ...scale, id: reportWords('policy.scale.own-id'), source: reportWords('policy.scale.own-source', { sheet: scale.source }) };
  return { ...settings, onSheet: { ...settings.onSheet, scale: own } };
}
