import type { OfficeHost } from '../create-office-host';
import { createOfficeHost } from '../create-office-host';
import { sheetOf } from '../jsdom/office-for-tests';
import { storeFromSnapshot } from '../store/store-from-snapshot';

/**
 * The bodies here are as office-js 1.1.110 sent them to a host page, and the answers as it took them; see "wire format" in
 * the notes on the protocol. Only ids of sheets differ.
 */
const rows = [['Item', 'Qty', 'Price'], ['Apple', 2, 1.5], ['Pear', 3, 2.25], [null, { value: 5, formula: '=SUM(B2:B3)' }, null]];

function host(): OfficeHost {
  return createOfficeHost({ store: storeFromSnapshot({ sheets: [sheetOf('Sheet1', rows), sheetOf('Sheet2', [])] }) });
}

async function answerOf(office: OfficeHost, body: object): Promise<{ Results: unknown[]; Error?: unknown }> {
  const answer = await office.executeRichApi(JSON.stringify(body));
  if (answer.kind !== 'answer') throw new Error(answer.kind);
  return JSON.parse(answer.body) as { Results: unknown[] };
}

const worksheets = { '1': { Id: 1, ObjectPathType: 1, Name: '' }, '3': { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 } };

describe('a batch as the library sends it', () => {
  it('a collection is answered with the items under `_Items`', async () => {
    const office = host();
    const body = {
      AutoKeepReference: false,
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
        { Id: 5, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: ['name', 'position'] }, L: [1, 3] },
      ],
      ObjectPaths: worksheets,
    };
    const [one, two] = office.store.sheets;
    expect(await answerOf(office, body)).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 5, Value: { _Items: [{ Id: one!.id, Name: 'Sheet1', Position: 0 }, { Id: two!.id, Name: 'Sheet2', Position: 1 }] } },
      ],
    });
  });

  it('a range that is kept gets a reference, and is asked for by it later', async () => {
    const office = host();
    const [sheet] = office.store.sheets;
    const first = await answerOf(office, {
      AutoKeepReference: true,
      Actions: [
        { Id: 48, ActionType: 1, Name: '', ObjectPathId: 8 },
        { Id: 49, ActionType: 1, Name: '', ObjectPathId: 45 },
        { Id: 50, ActionType: 3, Name: '_KeepReference', ObjectPathId: 45, ArgumentInfo: { Arguments: [] } },
        { Id: 51, ActionType: 1, Name: '', ObjectPathId: 45 },
        { Id: 52, ActionType: 2, Name: '', ObjectPathId: 45, QueryInfo: { Select: ['values', 'formulas', 'address'] }, L: [1, 3, 8, 45] },
      ],
      ObjectPaths: {
        ...worksheets,
        '8': { Id: 8, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: [sheet!.id] } },
        '45': { Id: 45, ObjectPathType: 3, Name: 'GetUsedRange', ParentObjectPathId: 8, ArgumentInfo: { Arguments: [null] } },
      },
    });
    expect(first).toEqual({
      Results: [
        { ActionId: 48, Value: { Id: sheet!.id } },
        { ActionId: 49, Value: {} },
        { ActionId: 50, Value: null },
        { ActionId: 51, Value: { _ReferenceId: 'ref1' } },
        {
          ActionId: 52,
          Value: {
            _ReferenceId: 'ref1',
            Values: [['Item', 'Qty', 'Price'], ['Apple', 2, 1.5], ['Pear', 3, 2.25], ['', 5, '']],
            Formulas: [['Item', 'Qty', 'Price'], ['Apple', 2, 1.5], ['Pear', 3, 2.25], ['', '=SUM(B2:B3)', '']],
            Address: 'Sheet1!A1:C4',
          },
        },
      ],
    });
    const second = await answerOf(office, {
      AutoKeepReference: true,
      Actions: [
        { Id: 54, ActionType: 1, Name: '', ObjectPathId: 27 },
        { Id: 53, ActionType: 2, Name: '', ObjectPathId: 27, QueryInfo: { Select: ['format/fill/color', 'format/font/bold', 'format/columnWidth'] }, L: [27] },
      ],
      ObjectPaths: { '27': { Id: 27, ObjectPathType: 6, Name: 'ref1', ArgumentInfo: {} } },
    });
    expect(second.Results[1]).toEqual({
      ActionId: 53,
      Value: { _ReferenceId: 'ref1', Format: { ColumnWidth: 48, Fill: { Color: '#FFFFFF' }, Font: { Bold: false } } },
    });
  });

  it('an error tells its action and place, beside the results before it', async () => {
    const answer = await answerOf(host(), {
      AutoKeepReference: true,
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
        { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
        { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
      ],
      ObjectPaths: {
        ...worksheets,
        '5': { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['DoesNotExist'] } },
        '7': { Id: 7, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 5, ArgumentInfo: { Arguments: ['A1'] } },
      },
    });
    expect(answer).toEqual({
      Error: { Code: 'ItemNotFound', Message: "The requested resource doesn't exist.", Location: 'WorksheetCollection.getItem', HttpStatusCode: 404, ActionIndex: 2 },
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
      ],
    });
  });

  it('what is not there is null, a new sheet is made once, and a count is a plain value', async () => {
    const office = host();
    const { Results } = await answerOf(office, {
      AutoKeepReference: true,
      Actions: [
        { Id: 58, ActionType: 1, Name: '', ObjectPathId: 55 },
        { Id: 59, ActionType: 2, Name: '', ObjectPathId: 55, QueryInfo: { Select: ['name', 'position'] }, L: [55] },
        { Id: 61, ActionType: 1, Name: '', ObjectPathId: 60, L: [60] },
        { Id: 63, ActionType: 1, Name: '', ObjectPathId: 62 },
        { Id: 77, ActionType: 3, Name: 'GetCount', ObjectPathId: 3, ArgumentInfo: { Arguments: [null] }, L: [1, 3] },
      ],
      ObjectPaths: {
        ...worksheets,
        '55': { Id: 55, ObjectPathType: 3, Name: 'Add', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Report'] } },
        '60': { Id: 60, ObjectPathType: 3, Name: 'GetItemOrNullObject', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Nope'] } },
        '62': { Id: 62, ObjectPathType: 3, Name: 'GetItemOrNullObject', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Report'] } },
      },
    });
    const added = office.store.sheets[2]!;
    expect(office.store.sheets).toHaveLength(3);
    expect(Results).toEqual([
      { ActionId: 58, Value: { Id: added.id } },
      { ActionId: 59, Value: { Id: added.id, Name: 'Report', Position: 2 } },
      { ActionId: 61, Value: null },
      { ActionId: 63, Value: { Id: added.id } },
      { ActionId: 77, Value: 3 },
    ]);
  });
});
