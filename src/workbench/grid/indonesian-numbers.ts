import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector, Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { format } from 'numfmt';

/** The grid passes a cell from one interceptor to the next, highest first; its own stand at 0, and at -1 it stops. */
const BEFORE_ALL = 10_000;
const AFTER_ALL = -0.5;

const INDONESIAN = /^\s*([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(%?)\s*$/;
const ENGLISH = /^(-?\d+)\.(\d+)(%?)$/;

/** A number typed as Indonesians write it, as the grid reads numbers: `1.969,5` is `1,969.5`. Any other text is as it was. */
export function asGridReads(typed: string): string {
  const match = INDONESIAN.exec(typed);
  if (!match) return typed;
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  return `${sign}${whole.replaceAll('.', ',')}${decimals.replace(',', '.')}${percent}`;
}

/** A number as the grid writes it for typing, as Indonesians write it: `142.125` is `142,125`. Any other text is as it was. */
export function asIndonesiansWrite(shown: string): string {
  return shown.replace(ENGLISH, '$1,$2$3');
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return null;
  const stream = cell.p?.body?.dataStream;
  if (stream !== undefined) return stream.replace(/\r\n$/, '');
  return typeof cell.v === 'string' ? cell.v : null;
}

function readable(cell: Nullable<ICellData>): Nullable<ICellData> {
  const typed = typedText(cell);
  const text = typed === null ? null : asGridReads(typed);
  return text === null || text === typed ? cell : { ...cell, p: null, v: text };
}

/** The grid makes 98.84% a number with sixteen decimals; this is the number that was typed. */
function exactPercentage(cell: Nullable<ICellData>, typed: Nullable<ICellData>): Nullable<ICellData> {
  const percentage = /^([-+]?[\d,]*\.?\d+)%$/.exec(asGridReads(typedText(typed) ?? ''))?.[1];
  if (percentage === undefined || typeof cell?.v !== 'number') return cell;
  return { ...cell, v: Number(`${percentage.replaceAll(',', '')}e-2`) };
}

/** What stands in the editor: never less than the cell holds, whatever the cell shows of it. */
function editable(cell: Nullable<ICellData>, raw: Nullable<ICellData>, pattern: string | undefined): Nullable<ICellData> {
  if (!cell || cell.f || cell.p || raw?.t !== CellValueType.NUMBER || raw.v === null || raw.v === undefined) return cell;
  const whole = !pattern || pattern === 'General' ? raw.v : cell.v;
  return { ...cell, v: asIndonesiansWrite(String(whole)) };
}

function shown(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== 'number' || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: format('General', cell.v, { locale: 'id' }).trim() };
}

const taught = new WeakSet<SheetInterceptorService>();

/** Has the grid take, show and offer for typing numbers as Indonesians write them. Formulas stay as Excel stores them. */
export function installIndonesianNumbers(injector: Injector): void {
  // The service is there only once the grid has a workbook, and serves all that follow.
  const service = injector.get(SheetInterceptorService);
  if (taught.has(service)) return;
  taught.add(service);
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_ALL,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _, next) => next(shown(cell)),
  });
  const { writeCellInterceptor } = service;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: AFTER_ALL,
    handler: (cell, { worksheet, row, col }, next) => {
      const pattern = worksheet.getComposedCellStyle(row, col).n?.pattern;
      return next(editable(cell, worksheet.getCellRaw(row, col), pattern));
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, { priority: BEFORE_ALL, handler: (cell, _, next) => next(readable(cell)) });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_ALL,
    handler: (cell, { origin }, next) => next(exactPercentage(cell, origin)),
  });
}
