import type { BandProfile } from '../domain/bands/band-profile';
import { OPEN_END } from '../functions/open-end';
import type { Area, CellPosition } from '../workbook/address';
import { cellArea } from '../workbook/address';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import { fittedHeights } from '../workbook/fitted-heights';
import type { PolicyPart } from '../workbook/policy-names';
import { POLICY_LAYOUT, POLICY_NAMES, SCALE_NAME, SCALE_SOURCE } from '../workbook/policy-names';
import type { Settings } from '../workbook/settings';
import type { PlanCell, SheetPlan } from '../workbook/sheet-plan';
import type { CellValue, Snapshot } from '../workbook/snapshot';
import { CAP_AT, NAME_AT, POLICY_COLUMNS, POLICY_HEADER, SCALE_COLUMNS, SCALE_TOP, scaleCells, settingCells, settingMerges, SOURCE_AT, SPARE_ROWS, ZERO_AT } from './policy-cells';
import { reportWords } from './report-words';
import { scaleTable } from './scale-table';
import { cellsNamed, standingPolicySheet, typedCells } from './standing-policy';

const WIDTHS = [26, 18, 18, 40];

/** The settings as formulas are to be written beside a new sheet Pengaturan Kinerja: they refer to its cells. */
export function referringToSheet(settings: Settings): Settings {
  return { ...settings, onSheet: { ...settings.onSheet, parts: ['cap', 'zeroTarget', 'scale'] } };
}

/**
 * The sheet Pengaturan Kinerja of these settings: the cap, what a zero target gives and the scale stand in named cells that
 * formulas refer to, so changing a cell computes everything again. Where the sheet stands already it is brought up to date,
 * and what of it is not understood stays as it was typed.
 */
export function policySheet(settings: Settings, snapshot: Snapshot): SheetPlan {
  const { report } = settings;
  const standing = standingPolicySheet(snapshot);
  const profile = bandProfileInForce(settings);
  const misread = (part: PolicyPart): readonly (readonly (CellValue | null)[])[] | null => {
    if (!standing || settings.onSheet.parts.includes(part)) return null;
    return cellsNamed(POLICY_NAMES[part], standing, snapshot)?.cells.map((line) => line.map((cell) => cell?.value ?? null)) ?? null;
  };
  const { header, rows } = tableOf(misread('scale'), profile);
  const asTyped = { cap: misread('cap')?.[0]?.[0] ?? null, zeroTarget: misread('zeroTarget')?.[0]?.[0] ?? null };
  const bottom = SCALE_TOP + rows.length + SPARE_ROWS;
  const notes = notesOf(profile);
  const wide = (row: number): Area => ({ top: row, bottom: row, left: 0, right: POLICY_COLUMNS - 1 });
  const yearText = report.year === null ? '' : reportWords('report.year', { year: report.year });
  const one = (at: CellPosition, name: string) => ({ name, area: cellArea(at) });
  const draft: SheetPlan = {
    layout: POLICY_LAYOUT,
    name: standing?.name ?? report.sheetNames[POLICY_LAYOUT] ?? reportWords('policy.title'),
    cells: [
      { row: 0, column: 0, role: 'title', value: reportWords('policy.title') },
      { row: 1, column: 0, role: 'subtitle', value: [report.unitName, yearText].filter((text) => text !== '').join(' · ') },
      ...settingCells(settings, profile, asTyped),
      ...scaleCells(header, rows, profile?.measure ?? 'percent'),
      ...notes.map((value, index): PlanCell => ({ row: bottom + 2 + index, column: 0, role: 'note', value })),
    ],
    merges: [wide(0), wide(1), ...settingMerges(), ...notes.map((_, index) => wide(bottom + 2 + index))],
    bordered: [
      { top: POLICY_HEADER, left: 0, bottom: SOURCE_AT.row, right: POLICY_COLUMNS - 1 },
      { top: SCALE_TOP, left: 0, bottom, right: SCALE_COLUMNS - 1 },
    ],
    columnWidths: WIDTHS,
    rowHeights: {},
    frozen: { rows: 0, columns: 0 },
    tones: [],
    names: [
      one(CAP_AT, POLICY_NAMES.cap),
      one(ZERO_AT, POLICY_NAMES.zeroTarget),
      { name: POLICY_NAMES.scale, area: { top: SCALE_TOP, left: 0, bottom, right: SCALE_COLUMNS - 1 } },
      one(NAME_AT, SCALE_NAME),
      one(SOURCE_AT, SCALE_SOURCE),
    ],
    typed: standing ? typedCells(standing, snapshot) : [],
    print: {
      paper: report.paper,
      orientation: 'portrait',
      repeatRows: { from: 0, to: 1 },
      area: { top: 0, left: 0, bottom: bottom + 1 + notes.length, right: POLICY_COLUMNS - 1 },
      header: { left: report.unitName, centre: '', right: yearText },
      footer: { left: reportWords('policy.title'), centre: reportWords('report.page', { page: '{page}', pages: '{pages}' }), right: '' },
    },
  };
  return { ...draft, rowHeights: fittedHeights(draft) };
}

interface TableRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (CellValue | null)[])[];
}

/** The rows of the scale with their header: as somebody typed them, or of the profile. */
function tableOf(asTyped: TableRows['rows'] | null, profile: BandProfile | null): TableRows {
  if (!asTyped) return profile ? scaleTable(profile) : { header: [], rows: [] };
  const [header = [], ...rows] = asTyped;
  return { header: header.map((value) => String(value ?? '')), rows: rows.filter((row) => row.some((value) => value !== null)) };
}

function notesOf(profile: BandProfile | null): readonly string[] {
  return [
    reportWords('policy.note.live', { names: Object.values(POLICY_NAMES).join(', ') }),
    reportWords('policy.note.bands', { open: OPEN_END }),
    ...(profile && !profile.verified ? [reportWords('policy.note.unverified', { scale: profile.id })] : []),
  ];
}
