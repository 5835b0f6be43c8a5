import * as fc from 'fast-check';
import { isFunctionError } from '../../src/functions/cell-matrix';
import { evaluateCapaian } from '../../src/functions/evaluate-capaian';
import { misleads } from '../../src/report/no-capaian-words';
import type { RowCapaian } from '../../src/report/row-capaian';
import { isComputable, rowCapaian } from '../../src/report/row-capaian';
import { indicatorKey } from '../../src/recognise/indicator-name';
import type { Settings } from '../../src/workbook/settings';
import { defaultSettings } from '../../src/workbook/settings';
import type { SnapshotCell } from '../../src/workbook/snapshot';
import { typed } from '../sheets';
import type { TestCell } from '../sheets';
import { capaianWorkbook, reportInput } from './sample';

function found(target: TestCell, realisasi: TestCell, settings: Partial<Settings> = {}): RowCapaian {
  const input = reportInput(capaianWorkbook([[1, 'A', 'Indikator', target, realisasi, 1]]), settings);
  const [table] = input.recognition.tables;
  const group = table!.groups.find(isComputable)!;
  return rowCapaian(input.snapshot.sheets[0]!, table!, table!.rows.find(({ kind }) => kind === 'item')!, group, input.settings);
}

describe('rowCapaian', () => {
  it('takes polarity from the settings by the indicator, else the default one', () => {
    const polarities = { [indicatorKey('Indikator')]: 'min-rasio' as const };
    expect(found(10, 20, { polarities }).ratio).toEqual({ ok: true, value: 0.5 });
    expect(found(10, 20, { defaultPolarity: 'min' }).ratio).toEqual({ ok: true, value: 0 });
  });

  it('neither floors nor rounds, as the function cannot', () => {
    const policy = { ...defaultSettings.policy, floorRatio: 0, roundPercentDecimals: 0 };
    expect(found(3, 1, { policy }).ratio).toEqual({ ok: true, value: 1 / 3 });
    expect(found(10, 30, { policy, defaultPolarity: 'min' }).ratio).toEqual({ ok: true, value: -1 });
  });

  it('takes a target printed as a limit where it points the way of the polarity', () => {
    expect(found(typed('≥ 90'), 81).ratio).toEqual({ ok: true, value: 0.9 });
    expect(found(typed('≤ 10'), 9).ratio).toEqual({ ok: false, reason: 'target-bound' });
  });

  it('judges a range only under the polarity of ranges', () => {
    expect(found(typed('80-90%'), typed('92%'), { defaultPolarity: 'rentang' }).ratio).toEqual({ ok: true, value: 92 / 90 });
    expect(found(typed('80-90%'), typed('92%')).ratio).toEqual({ ok: false, reason: 'range-without-rentang' });
  });

  it('does not divide a percentage by a plain number', () => {
    expect(found(typed('100%'), 98).ratio).toEqual({ ok: false, reason: 'scales-differ' });
    expect(found('80%', '88%').ratio.ok).toBe(true);
  });

  it('calls a cell that shows an error unreadable', () => {
    const broken: SnapshotCell = { value: null, formula: '=1/0', error: '#DIV/0!' };
    expect(found(10, broken).ratio).toEqual({ ok: false, reason: 'realisasi-unreadable' });
  });

  it('says what KINERJA.CAPAIAN says, for whatever stands in the cells', () => {
    const number = fc.oneof(
      fc.integer({ min: -5, max: 500 }),
      fc.integer({ min: 0, max: 999 }).map((value) => value / 100),
    );
    const text = fc.constantFrom('N/A', '-', '13,11,00', 'App', '80 %', '87,5%', '1.250,5', '142.000', '7 – 8 %', '80-90', '≥ 90', '≤ 5%', '4,4 Juta jiwa', '65 Orang', '0', '0%');
    const cell = fc.oneof(number, text.map(typed), fc.integer({ min: 0, max: 20_000 }).map((value) => ({ value: value / 10_000, format: '0.00%' })));
    const polarity = fc.constantFrom('maks', 'min', 'min-rasio', 'stabil', 'rentang');
    const cap = fc.constantFrom(null, 1.2);
    const zero = fc.constantFrom('none', 'hundred-when-both-zero', 'cap-when-exceeded');
    fc.assert(
      fc.property(cell, cell, polarity, cap, zero, (target, realisasi, defaultPolarity, capRatio, zeroTarget) => {
        const { ratio } = found(target, realisasi, { defaultPolarity, policy: { ...defaultSettings.policy, capRatio, zeroTarget } });
        const argument = (content: TestCell): string | number => (typeof content === 'object' ? (content!.value as string | number) : content!);
        const [[said]] = evaluateCapaian([[[argument(target)]], [[argument(realisasi)]], [[defaultPolarity]], [[capRatio]], [[zeroTarget]]]) as [[unknown]];
        if (ratio.ok) {
          expect(typeof said).toBe('number');
          expect(Math.abs((said as number) - ratio.value)).toBeLessThan(1e-9 * Math.max(1, Math.abs(ratio.value)));
        } else if (!misleads(ratio.reason)) {
          expect(isFunctionError(said)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
