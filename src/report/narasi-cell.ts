import type { FunctionCell } from '../functions/cell-matrix';
import { evaluateNarasi } from '../functions/evaluate-narasi';
import type { CellPosition } from '../workbook/address';
import { cellAddress, formatAddress, formatCell } from '../workbook/address';
import { capArgument, zeroTargetArgument } from '../workbook/kinerja-formula';
import type { Settings } from '../workbook/settings';
import type { PlanCell } from '../workbook/sheet-plan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellAt } from '../workbook/snapshot';
import { copiedNumber } from './copied-number';
import type { IndicatorFigure, IndicatorFigures } from './indicator-figures';
import { misleads } from './no-capaian-words';
import type { ReportLine } from './report-lines';
import { reportWords, textLiteral } from './report-words';
import type { ReportSource } from './source-table';

/** An argument of the function: as the formula writes it, and what the cell behind it hands over now. */
interface Argument {
  readonly formula: string;
  readonly value: FunctionCell;
}

const left: Argument = { formula: '', value: null };

/**
 * The sentences of one indicator over the sheet's own target and realisasi, with last year's realisasi and the renstra's last
 * target where some table of the workbook gives them in the same unit.
 */
export function narasiCell(
  at: CellPosition,
  own: { readonly indikator: CellPosition; readonly target: CellPosition; readonly realisasi: CellPosition },
  source: ReportSource,
  { item, found }: ReportLine,
  figures: IndicatorFigures,
  settings: Settings,
): PlanCell {
  const words = reportWords('report.narasi.none');
  if (!found.ratio.ok && misleads(found.ratio.reason)) return { ...at, role: 'text', value: words };
  const { sheet, year } = source;
  const reading = item.readings[source.group.realisasi];
  const percent = reading?.kind === 'number' && reading.quantity.percent;
  const comparable = (figure: IndicatorFigure | null): Argument => (figure && figure.quantity.percent === percent ? linked(figure) : left);
  const args: readonly Argument[] = [
    { formula: formatCell(own.indikator), value: item.label },
    { formula: formatCell(own.target), value: heldBy(sheet, found.targetAt) },
    { formula: formatCell(own.realisasi), value: heldBy(sheet, found.realisasiAt) },
    percent ? { formula: '"%"', value: '%' } : satuanOf(source, item.row),
    found.polarity === 'maks' ? left : { formula: textLiteral(found.polarity), value: found.polarity },
    item.label === null || year === null ? left : comparable(figures.realisasi(item.label, year - 1)),
    item.label === null || year === null ? left : comparable(figures.targetAkhir(item.label, year)),
    { formula: capArgument(settings), value: settings.policy.capRatio },
    { formula: zeroTargetArgument(settings), value: settings.policy.zeroTarget },
  ];
  const written = args.map(({ formula }) => formula);
  while (written.at(-1) === '') written.pop();
  const sentences = evaluateNarasi(args.map(({ value }) => [[value]]))[0]![0];
  return {
    ...at,
    role: 'text',
    formula: `=IFERROR(KINERJA.NARASI(${written.join(',')}),${textLiteral(words)})`,
    value: typeof sentences === 'string' ? sentences : words,
  };
}

/** What a copy of the cell hands over; an empty one nothing. */
function heldBy(sheet: SheetSnapshot, at: CellPosition): FunctionCell {
  const value = copiedNumber(sheet, at, at).value;
  return value === undefined || value === '' ? null : value;
}

function linked({ sheet, at }: IndicatorFigure): Argument {
  return { formula: copiedNumber(sheet, at, at).formula!.slice(1), value: heldBy(sheet, at) };
}

/** The unit written behind the figures: the source's own satuan cell, or the unit its header names. */
function satuanOf({ sheet, table, group }: ReportSource, row: number): Argument {
  const satuan = table.columns.find(({ role }) => role === 'satuan');
  if (satuan) return unitCell(sheet, { row, column: satuan.column });
  const unit = table.columns[group.target]!.unit ?? table.columns[group.realisasi]!.unit;
  return unit === null ? left : unitArgument(unit);
}

function unitCell(sheet: SheetSnapshot, at: CellPosition): Argument {
  const value = cellAt(sheet, at.row, at.column)?.value ?? null;
  if (typeof value !== 'string' || value.trim() === '') return left;
  return isPercentWord(value) ? unitArgument(value) : { formula: formatAddress(cellAddress(sheet.name, at)), value };
}

/** Figures in points of percent (88, not 88%) take the word: the sign would make 8.800% of them. */
function unitArgument(unit: string): Argument {
  const value = isPercentWord(unit) ? reportWords('report.narasi.percent') : unit;
  return { formula: textLiteral(value), value };
}

const isPercentWord = (unit: string): boolean => ['%', 'persen', 'persentase'].includes(unit.trim().toLowerCase());
