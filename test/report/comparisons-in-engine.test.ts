import { comparisonWorkbook, quarterWorkbook } from './comparison-workbook';
import { expectPlansToHold } from './engine-values';

/** The engine takes a while over the whole set. */
jest.setTimeout(60_000);

describe('the comparisons in an engine that is not ours', () => {
  it('compute to the values we planned', async () => {
    await expectPlansToHold(comparisonWorkbook());
    await expectPlansToHold(quarterWorkbook());
  });

  it('compute to the same values by ordinary formulas alone', async () => {
    await expectPlansToHold(comparisonWorkbook(), 'portable');
    await expectPlansToHold(quarterWorkbook(), 'portable');
  });
});
