import { recogniseSheet } from '../../src/recognise/recognise-sheet';
import type { PerformanceTable } from '../../src/recognise/performance-table';
import { defaultSettings } from '../../src/workbook/settings';
import type { TestCell } from '../sheets';
import { sheetOf } from '../sheets';

/** The tables of a small sheet. */
export const tablesOf = (rows: readonly (readonly TestCell[])[], merges: readonly string[] = []): readonly PerformanceTable[] =>
  recogniseSheet(sheetOf('Lembar', rows, merges), defaultSettings, new Set()).tables;

/** Each column's role with its year and period: `realisasi 2023 TW1`. */
export const roles = ({ columns }: PerformanceTable): string => columns.map(({ role, year, period }) => [role, year, period].filter((part) => part !== null).join(' ')).join(', ');

/** Each row's kind with its level: `subtotal1 item2`. */
export const kinds = ({ rows }: PerformanceTable): string => rows.map(({ kind, level }) => `${kind}${level ?? ''}`).join(' ');

export const groups = ({ groups: all }: PerformanceTable): readonly string[] => all.map(({ year, period, target, realisasi, capaian }) => `${year ?? ''} ${period ?? ''}: ${[target, realisasi, capaian].map((index) => index ?? '-').join(' ')}`);
