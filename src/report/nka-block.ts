import { ikpa4 } from '../domain/bands/profiles/ikpa4';
import { nka5 } from '../domain/bands/profiles/nka5';
import { nka } from '../domain/composite/nka';
import type { CellPosition } from '../workbook/address';
import { formatCell } from '../workbook/address';
import type { PlanCell } from '../workbook/sheet-plan';
import { copiedNumber } from './copied-number';
import type { NamedRealisasi } from './nka-sources';
import { differencesNote, numberAsPrinted } from './printed-figure';
import { reportWords } from './report-words';
import { scoreCell, scoreScaleNote } from './score-cell';
import { sourceNote } from './method-notes';
import type { BlockPlan, TableBlock } from './table-block';

/** Nilai akhir IKPA where it stands on the sheet. */
export interface IkpaResult {
  readonly at: CellPosition;
  readonly value: number | null;
  /** Units in the table beside the first. */
  readonly others: number;
}

export interface NkaSources {
  readonly year: number | null;
  readonly ikpa: () => IkpaResult;
  readonly smart: NamedRealisasi | null;
  readonly printed: NamedRealisasi | null;
  /** How many columns of the sheet the names take: as many as stand before the figures above. */
  readonly nameColumns: number;
}

/** SMART, IKPA and the NKA they make, each with its category; a SMART the workbook lacks is a cell to fill in. */
export function nkaBlock(sources: NkaSources): BlockPlan {
  const year = sources.year === null ? '' : ` ${reportWords('report.year', { year: sources.year })}`;
  return { caption: reportWords('report.L16.nka', { year }), plan: (top) => planned(sources, top) };
}

function planned({ ikpa: ikpaOf, smart, printed, nameColumns }: NkaSources, top: number): TableBlock {
  const ikpa = ikpaOf();
  const [value, kategori] = [nameColumns, nameColumns + 1];
  const [smartRow, ikpaRow, nkaRow] = [top + 1, top + 2, top + 3];
  const at = (row: number, column: number): CellPosition => ({ row, column });
  const smartAt = at(smartRow, value);
  const nkaValue = smart === null || ikpa.value === null ? null : nka(smart.value, ikpa.value);
  const look = nkaValue === null ? null : numberAsPrinted(at(nkaRow, value), printed?.printed ?? null, nkaValue, '#,##0.00');
  const [s, i] = [formatCell(smartAt), formatCell(at(ikpaRow, value))];
  const smartCell: PlanCell = smart === null ? { ...smartAt, role: 'input', format: '#,##0.00' } : copiedNumber(smart.sheet, smart.at, smartAt);
  const header = (column: number, key: 'report.L16.uraian' | 'report.L16.nilai' | 'report.L16.kategori-ikpa'): PlanCell => ({ ...at(top, column), role: 'header', value: reportWords(key) });
  const label = (row: number, key: 'report.L16.smart' | 'report.L16.ikpa' | 'report.L16.nka-row', role: PlanCell['role']): PlanCell => ({ ...at(row, 0), role, value: reportWords(key) });
  const spans = (row: number) => [
    ...(nameColumns > 1 ? [{ top: row, bottom: row, left: 0, right: nameColumns - 1 }] : []),
    { top: row, bottom: row, left: kategori, right: kategori + 1 },
  ];
  return {
    header: { cells: [header(0, 'report.L16.uraian'), header(value, 'report.L16.nilai'), header(kategori, 'report.L16.kategori-ikpa')], merges: spans(top), bottom: top },
    body: {
      bottom: nkaRow,
      cells: [
        label(smartRow, 'report.L16.smart', 'text'),
        smartCell,
        label(ikpaRow, 'report.L16.ikpa', 'text'),
        { ...at(ikpaRow, value), role: 'decimal2', formula: `=${formatCell(ikpa.at)}`, value: ikpa.value ?? '' },
        scoreCell(at(ikpaRow, kategori), at(ikpaRow, value), ikpa.value, ikpa4),
        label(nkaRow, 'report.L16.nka-row', 'label-strong'),
        { ...at(nkaRow, value), role: 'integer-strong', formula: `=IF(COUNT(${s},${i})<2,"",KINERJA.NKA(${s},${i}))`, value: nkaValue ?? '', format: look?.format ?? '#,##0.00' },
        scoreCell(at(nkaRow, kategori), at(nkaRow, value), nkaValue, nka5),
      ],
      merges: [smartRow, ikpaRow, nkaRow].flatMap(spans),
    },
    notes: [
      ...(look?.difference && printed ? differencesNote([look.difference], printed.table.sheet) : []),
      ...(smart === null ? [reportWords('report.L16.no-smart', { cell: s })] : [sourceNote(smart.table)]),
      ...(ikpa.others > 0 ? [reportWords('report.L16.several')] : []),
      scoreScaleNote(ikpa4),
      scoreScaleNote(nka5),
    ],
    columnWidths: Array.from({ length: kategori + 2 }, (_, column) => (column < nameColumns ? Math.ceil(30 / nameColumns) : 12)),
    toned: [],
  };
}
