import { formatArea } from '../../../src/workbook/address';
import { checked } from '../metamorphic/told-findings';
import { cleanWorkbook } from './clean-workbook';

const SEEDS = 500;

describe('workbooks without a fault', () => {
  it(`are accused of none, ${SEEDS} of them`, () => {
    const accused: string[] = [];
    const warned = new Map<string, number>();
    for (let seed = 0; seed < SEEDS; seed += 1) {
      const { kind, sheets, habit } = cleanWorkbook(seed);
      const { recognition, findings } = checked({ sheets });
      if (recognition.tables.length < sheets.length) accused.push(`${seed} ${kind}: ${sheets.length - recognition.tables.length} tables not recognised`);
      for (const { severity, rule, sheet, area, printed, expected, evidence } of findings) {
        if (severity === 'warning') warned.set(`${rule} ${kind}`, (warned.get(`${rule} ${kind}`) ?? 0) + 1);
        if (severity === 'error') accused.push(`${seed} ${kind} ${habit.numbers} ${sheet}!${formatArea(area)} ${rule}: ${printed} -> ${expected} (${evidence})`);
      }
    }
    if (warned.size > 0) console.info([...warned].map(([what, count]) => `${what}: ${count}`).sort().join('\n'));
    expect(accused).toEqual([]);
  });
});
