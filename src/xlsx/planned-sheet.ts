import { contains, formatArea } from '../workbook/address';
import { emptyCells, planArea } from '../workbook/drawn-cells';
import { fittedHeights } from '../workbook/fitted-heights';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import { cellXml } from './cell-xml';
import type { KeptCells } from './kept-cells';
import { printChildren } from './print-setup';
import type { RowFormat } from './sheet-data';
import { colsXml, sheetDataXml } from './sheet-data';
import type { ShellName } from './sheet-part';
import { roleStyle, toneStyle } from './sheet-style';
import { encodeFormula } from './stored-formula';
import type { StyleBook } from './style-book';
import { escapeText } from './xml/text';

/** The pieces of a worksheet part a plan asks for. */
export interface PlannedSheet {
  readonly data: string;
  readonly children: Readonly<Partial<Record<ShellName, string | null>>>;
}

function planCellXml(plan: SheetPlan, cell: PlanCell, styles: StyleBook, dynamicArrayIndex: number | null): string {
  const { row, column, role, formula, value, error, format } = cell;
  const bordered = plan.bordered.some((area) => contains(area, cell));
  const content = formula === undefined ? { value: value ?? null } : { formula };
  return cellXml({ row, column, xf: styles.xf(roleStyle(role, bordered, format)), content, result: value, error }, dynamicArrayIndex);
}

function viewXml({ frozen }: SheetPlan, selected: boolean): string {
  const opening = `<sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (frozen.rows === 0 && frozen.columns === 0) return `<sheetViews>${opening}/></sheetViews>`;
  const corner = formatArea({ top: frozen.rows, bottom: frozen.rows, left: frozen.columns, right: frozen.columns });
  const pane = frozen.rows > 0 ? (frozen.columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const splits = `${frozen.columns > 0 ? ` xSplit="${frozen.columns}"` : ''}${frozen.rows > 0 ? ` ySplit="${frozen.rows}"` : ''}`;
  return `<sheetViews>${opening}><pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function tonesXml({ tones }: SheetPlan, styles: StyleBook): string {
  return tones
    .map(({ area, tone, when }, index) => {
      const formula = escapeText(encodeFormula(when).text);
      const rule = `<cfRule type="expression" dxfId="${styles.dxf(toneStyle(tone))}" priority="${index + 1}"><formula>${formula}</formula></cfRule>`;
      return `<conditionalFormatting sqref="${formatArea(area)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

/** Everything a plan says, as XML; `kept` is what the user had put on the sheet where the plan leaves room. */
export function plannedSheet(plan: SheetPlan, kept: KeptCells, styles: StyleBook, dynamicArrayIndex: number | null): PlannedSheet {
  const cells = new Map<number, (readonly [number, string])[]>();
  const put = (row: number, column: number, xml: string): void => {
    const line = cells.get(row);
    if (line) line.push([column, xml]);
    else cells.set(row, [[column, xml]]);
  };
  for (const cell of [...plan.cells, ...emptyCells(plan)]) {
    put(cell.row, cell.column, planCellXml(plan, cell, styles, dynamicArrayIndex));
  }
  for (const { row, column, xml } of kept.notes) put(row, column, xml);
  const formats = new Map(Object.entries(fittedHeights(plan)).map(([row, height]): [number, RowFormat] => [Number(row), { height }]));
  const columns = [
    ...plan.columnWidths.map((width, column) => ({ column, width, hidden: width === 0 })),
    ...kept.columns.filter(({ column }) => column >= plan.columnWidths.length),
  ];
  const merges = [...plan.merges, ...kept.merges].filter((area) => area.bottom > area.top || area.right > area.left);
  const mergesXml = merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join('');
  return {
    data: sheetDataXml(cells, formats),
    children: {
      sheetPr: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      dimension: `<dimension ref="${formatArea(planArea(plan))}"/>`,
      sheetViews: viewXml(plan, kept.selected),
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15"/>',
      cols: colsXml(columns),
      mergeCells: merges.length === 0 ? null : `<mergeCells count="${merges.length}">${mergesXml}</mergeCells>`,
      conditionalFormatting: `${tonesXml(plan, styles)}${kept.conditionalFormats}`,
      ...printChildren(plan),
    },
  };
}
