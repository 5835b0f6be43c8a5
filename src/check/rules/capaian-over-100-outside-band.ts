import type { BandProfile } from '../../domain/bands/band-profile';
import { printNumber } from '../../domain/numeral/print-numeral';
import type { Recognition } from '../../recognise/performance-table';
import type { Address } from '../../workbook/address';
import { cellArea } from '../../workbook/address';
import { printedCell } from '../figures/figures';
import { printedCapaian } from '../capaian/printed-capaian';
import type { Rule } from '../rule';

/** A capaian above the highest bound of the scale this workbook itself prints: it has no category. */
export const capaianOver100OutsideBand: Rule = {
  meta: { id: 'capaian-over-100-outside-band', name: 'rule.capaian-over-100-outside-band', severity: 'warning', category: 'scale' },
  scope: 'table',
  *evaluate(table, { snapshot, recognition }) {
    const scale = table.kind === 'capaian' || table.kind === 'rata-rata' ? ownCapaianScale(recognition) : null;
    if (!scale) return;
    for (const { percent, place } of printedCapaian(table)) {
      if (percent <= scale.highest) continue;
      const printed = printedCell(snapshot, table.sheet, place);
      const params = { printed, highest: printNumber(scale.highest, 0), category: scale.label };
      yield {
        rule: 'capaian-over-100-outside-band',
        severity: 'warning',
        sheet: table.sheet,
        area: cellArea(place),
        printed,
        expected: `≤ ${params.highest}%`,
        message: { key: 'capaian-over-100-outside-band.found', params },
        evidence: `${printed} > ${params.highest}%`,
        related: [scale.where],
        fix: null,
      };
    }
  },
};

interface OwnScale {
  readonly highest: number;
  readonly label: string;
  readonly where: Address;
}

/** The capaian scale the workbook prints, when it ends at 100 or below; a scale of another nilai does not judge capaian. */
function ownCapaianScale({ tables }: Recognition): OwnScale | null {
  for (const table of tables) {
    const profile: BandProfile | null = table.scale;
    if (profile?.measure !== 'percent') continue;
    const top = profile.bands.reduce<{ upper: number; label: string } | null>(
      (best, { upper, label }) => (upper !== null && (best === null || upper > best.upper) ? { upper, label } : best),
      null,
    );
    if (!top || profile.bands.some(({ upper }) => upper === null)) continue;
    return { highest: top.upper, label: top.label, where: { sheet: table.sheet, ...table.area } };
  }
  return null;
}
