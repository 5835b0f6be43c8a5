import type { TestCell } from '../../sheets';
import { sheetOf, typed } from '../../sheets';
import type { AgencyWorkbook } from './typed-figures';

const english = (value: number): TestCell => typed(value.toLocaleString('en-US'));
const share = (ratio: number): TestCell => typed((ratio * 100).toFixed(2));

/** A donor's results framework and budget, in English words and English figures, all typed as texts. */
export const logframe: AgencyWorkbook = {
  sheets: [
    sheetOf('Logframe', [
      ['Results Framework and Monitoring, FY2023'], [],
      ['No', 'Objective', 'Performance Indicator', 'Unit', 'Target 2023', 'Actual 2023', 'Achievement (%)'],
      [1, 'Improved access to basic services', 'Number of households reached', 'HH', english(12000), english(12840), share(12840 / 12000)],
      [2, null, 'Share of girls completing primary school', '%', english(82), english(80.4), share(80.4 / 82)],
      [3, null, 'Under-five mortality rate', 'per 1,000', english(32), english(30), share((2 * 32 - 30) / 32)],
      [4, null, 'Complaint resolution time', 'days', english(10), english(8), share(1.2)],
    ]),
    sheetOf('Financial', [
      ['Budget and Expenditure 2023 (USD)'],
      ['Component', 'Budget', 'Expenditure', 'Balance', 'Utilization (%)'],
      ...([['Component 1: Services', 1_250_400, 1_198_322], ['Component 2: Capacity', 642_110, 601_998], ['Project management', 210_000, 207_145], ['Total', 2_102_510, 2_007_465]] as const).map(
        ([name, budget, spent]): TestCell[] => [name, english(budget), english(spent), english(budget - spent), share(spent / budget)],
      ),
    ]),
  ],
  planted: [
    { cell: 'Logframe!G4', value: '170.00', rules: ['capaian-mismatch'] },
    { cell: 'Logframe!F5', value: '84.0', rules: ['capaian-mismatch'] },
    { cell: 'Financial!D3', value: '52,708', rules: ['sisa-mismatch', 'total-mismatch'] },
    { cell: 'Financial!C6', value: '2,007,645', rules: ['total-mismatch', 'sisa-mismatch'] },
    { cell: 'Financial!B5', value: null, rules: ['missing-value'] },
  ],
};
