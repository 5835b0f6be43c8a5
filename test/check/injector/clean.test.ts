import { formatArea } from '../../../src/workbook/address';
import { checked } from '../metamorphic/told-findings';
import { cleanWorkbook } from './clean-workbook';

const SEEDS = 500;

describe('workbooks without a fault', () => {
  it(`are accused of none, ${SEEDS} of them`, () => {
    const accused: string[] = [];
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { kind, sheets, habit } = cleanWorkbook(seed);
      const { recognition, findings } = checked({ sheets });
      if (recognition.tables.length < sheets.length) accused.push(`${seed} ${kind}: ${sheets.length - recognition.tables.length} tables not recognised`);
      for (const { severity, rule, sheet, area, printed, expected, evidence } of findings) {
        if (severity === 'error') accused.push(`${seed} ${kind} ${habit.numbers} ${sheet}!${formatArea(area)} ${rule}: ${printed} -> ${expected} (${evidence})`);
      }
    }
    expect(accused).toEqual([]);
  });
});
