import { serapan, sisa } from '../../domain/composite/serapan';
import type { Computed, RowCells } from './carried-table';

/** Worked out where both cells hold a number, else empty; what Excel would refuse (a division by zero) is empty too. */
const whereBoth = (one: string, other: string, body: string): string => `IF(COUNT(${one},${other})<2,"",${body})`;

/** Cells by column of one row, or by row of one column. */
interface Cells<Place> {
  readonly cell: (place: Place) => string;
  readonly figure: (place: Place) => number | null;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** part ÷ whole of the same row. */
export const shareOf = (part: number, whole: number) => ({ cell, figure }: RowCells): Computed => {
  const [p, w] = [figure(part), figure(whole)];
  return { formula: whereBoth(cell(part), cell(whole), `IFERROR(${cell(part)}/${cell(whole)},"")`), value: p === null || w === null ? null : finite(p / w) };
};

/** part ÷ (part + other) of the same row. */
export const shareOfBoth = (part: number, other: number) => ({ cell, figure }: RowCells): Computed => {
  const [p, o] = [figure(part), figure(other)];
  return { formula: whereBoth(cell(part), cell(other), `IFERROR(${cell(part)}/(${cell(other)}+${cell(part)}),"")`), value: p === null || o === null ? null : finite(p / (o + p)) };
};

/** part ÷ the JUMLAH of its column. */
export const shareOfColumn = (part: number) => ({ cell, figure, totalCell, totalFigure }: RowCells): Computed => {
  const total = totalCell(part);
  const [p, t] = [figure(part), totalFigure(part)];
  if (total === null) return { formula: '""', value: null };
  return { formula: whereBoth(cell(part), total, `IFERROR(${cell(part)}/${total},"")`), value: p === null || t === null ? null : finite(p / t) };
};

/** The share of pagu spent. */
export const serapanOf = <Place>(pagu: Place, realisasi: Place) => ({ cell, figure }: Cells<Place>): Computed => {
  const found = serapan(figure(pagu), figure(realisasi));
  const formula = whereBoth(cell(pagu), cell(realisasi), `IFERROR(KINERJA.SERAPAN(${cell(pagu)},${cell(realisasi)}),"")`);
  return { formula, value: found.ok ? found.value : null };
};

/** Pagu minus realisasi. */
export const sisaOf = <Place>(pagu: Place, realisasi: Place) => ({ cell, figure }: Cells<Place>): Computed => {
  const found = sisa(figure(pagu), figure(realisasi));
  return { formula: whereBoth(cell(pagu), cell(realisasi), `${cell(pagu)}-${cell(realisasi)}`), value: found.ok ? found.value : null };
};

/** The sum of some cells of the same row, empty where none holds a number. */
export const sumAcross = (columns: readonly number[]) => ({ cell, figure }: RowCells): Computed => {
  const figures = columns.flatMap((column) => figure(column) ?? []);
  const isRun = columns.every((column, at) => at === 0 || column === columns[at - 1]! + 1);
  const cells = isRun ? `${cell(columns[0]!)}:${cell(columns.at(-1)!)}` : columns.map(cell).join(',');
  return { formula: `IF(COUNT(${cells})=0,"",SUM(${cells}))`, value: figures.length === 0 ? null : figures.reduce((sum, each) => sum + each, 0) };
};
