import { officeForTests, sheetOf } from '../jsdom/office-for-tests';

const { open, run } = officeForTests();

describe('how a sheet prints', () => {
  it('is read back as set', async () => {
    const { store } = open([sheetOf('Data', [[1]])]);
    await run(async (context) => {
      const { pageLayout, freezePanes } = context.workbook.worksheets.getItem('Data');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4' as Excel.PaperType;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.leftMargin = 28.35;
      pageLayout.setPrintArea('A1:D20');
      pageLayout.setPrintTitleRows('$3:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Halaman &P dari &N';
      freezePanes.freezeRows(3);
      await context.sync();
    });
    expect(store.sheets[0]!.frozen).toEqual({ rows: 3, columns: 0 });
    const read = await run(async (context) => {
      const { pageLayout, freezePanes } = context.workbook.worksheets.getItem('Data');
      pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin');
      const area = pageLayout.getPrintAreaOrNullObject();
      const rows = pageLayout.getPrintTitleRowsOrNullObject();
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      const frozen = freezePanes.getLocationOrNullObject();
      const pages = pageLayout.headersFooters.defaultForAllPages;
      for (const range of [rows, columns, frozen]) range.load('address');
      area.load('address');
      pages.load('centerFooter,leftHeader');
      await context.sync();
      return {
        layout: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.leftMargin, pageLayout.topMargin],
        ranges: [area.address, rows.address, columns.isNullObject, frozen.address],
        pages: [pages.centerFooter, pages.leftHeader],
      };
    });
    expect(read).toEqual({
      layout: ['Landscape', 'A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, 28.35, 54],
      ranges: ['Data!A1:D20', 'Data!3:3', true, 'Data!1:3'],
      pages: ['Halaman &P dari &N', ''],
    });
  });
});
