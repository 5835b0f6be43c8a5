import type { BandProfile } from '../domain/bands/band-profile';
import { findBandProfile } from '../domain/bands/profiles';
import type { Result } from '../domain/result';
import type { CellMatrix, FunctionCell, FunctionError } from '../functions/cell-matrix';
import { readCap, readCaps, readZeroPolicy } from '../functions/evaluate-capaian';
import { tableScale } from '../functions/read-scale';
import type { Message } from '../i18n/message';
import type { Address } from '../workbook/address';
import { cellAddress } from '../workbook/address';
import { bandProfileInForce } from '../workbook/band-profile-in-force';
import type { PolicyPart } from '../workbook/policy-names';
import { nothingOnSheet, POLICY_NAMES, SCALE_NAME, SCALE_SOURCE } from '../workbook/policy-names';
import type { Settings } from '../workbook/settings';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../workbook/snapshot';
import { reportWords } from './report-words';
import { isSameScale } from './scale-table';
import type { NamedCells } from './standing-policy';
import { cellsNamed, standingPolicySheet } from './standing-policy';

/** What cannot be taken from the sheet Pengaturan Kinerja, and why; `reason` is a sentence put into the message. */
export interface PolicyFault {
  readonly at: Address;
  readonly message: Message;
  readonly reason: Message | null;
}

/** The settings in force, and what of the sheet could not be understood. */
export interface PolicyReading {
  readonly settings: Settings;
  readonly faults: readonly PolicyFault[];
}

/**
 * The settings with the policy as the sheet Pengaturan Kinerja has it: where that sheet stands its cells win, each read as
 * the functions read it. What cannot be understood stays as the settings have it and is told.
 */
export function policyOnSheet(snapshot: Snapshot, kept: Settings): PolicyReading {
  const settings = kept.onSheet === nothingOnSheet ? kept : { ...kept, onSheet: nothingOnSheet };
  const sheet = standingPolicySheet(snapshot);
  if (!sheet) return { settings, faults: [] };
  const cap = partOf('cap', sheet, snapshot, readCapCell);
  const zeroTarget = partOf('zeroTarget', sheet, snapshot, ([[cell = null] = []]) => readZeroPolicy(cell));
  const table = partOf('scale', sheet, snapshot, tableScale);
  const scale = table.ok ? scaleNamed(table.value, sheet, snapshot) : null;
  const faults = [cap, zeroTarget, table].flatMap((part) => (part.ok ? [] : [withHeldScale(part.reason, settings)]));
  return {
    settings: {
      ...settings,
      policy: { ...settings.policy, ...(cap.ok ? { capRatio: cap.value } : {}), ...(zeroTarget.ok ? { zeroTarget: zeroTarget.value } : {}) },
      bandProfile: scale?.known?.id ?? settings.bandProfile,
      onSheet: {
        parts: [...(cap.ok ? (['cap'] as const) : []), ...(zeroTarget.ok ? (['zeroTarget'] as const) : []), ...(table.ok ? (['scale'] as const) : [])],
        scale: scale?.own ?? null,
      },
    },
    faults: [...faults, ...(scale?.fault ? [scale.fault] : [])],
  };
}

/** What a fault says, by whatever puts a message into words. */
export function policyFaultText({ message, reason }: PolicyFault, say: (message: Message) => string): string {
  return say(reason ? { ...message, params: { ...message.params, reason: say(reason) } } : message);
}

type Part<Value> = Result<Value, PolicyFault>;

function partOf<Value>(part: PolicyPart, sheet: SheetSnapshot, snapshot: Snapshot, read: (cells: CellMatrix) => Result<Value, FunctionError>): Part<Value> {
  const name = POLICY_NAMES[part];
  const fault = (at: Address, reason: Message): Part<Value> => ({
    ok: false,
    reason: { at, message: { key: `policy.fault.${part}`, params: { sheet: sheet.name } }, reason },
  });
  const named = cellsNamed(name, sheet, snapshot);
  if (!named) return fault(cellAddress(sheet.name, { row: 0, column: 0 }), { key: 'policy.fault.name-gone', params: { name } });
  const at = addressOf(sheet, named);
  const cells = givenCells(named);
  if (!cells) return fault(at, { key: 'policy.fault.not-computed' });
  const value = read(cells);
  return value.ok ? value : fault(at, value.reason.reason ?? { key: 'policy.fault.shows-error', params: { error: value.reason.code } });
}

/** The cells as a function is given them; null where a formula among them has no result yet. */
function givenCells({ cells }: NamedCells): CellMatrix | null {
  const isAwaited = (cell: SnapshotCell | undefined): boolean => cell?.formula !== undefined && cell.error === undefined && cell.value === null;
  if (cells.some((line) => line.some(isAwaited))) return null;
  return cells.map((line) => line.map((cell): FunctionCell => (cell?.error === undefined ? (cell?.value ?? null) : { code: cell.error, reason: null })));
}

function readCapCell(cells: CellMatrix): Result<number | null, FunctionError> {
  return readCap(readCaps(cells)[0]![0]!);
}

interface NamedScale {
  /** The profile whose table it is, or else the scale of the user's own. */
  readonly known: BandProfile | null;
  readonly own: BandProfile | null;
  readonly fault: PolicyFault | null;
}

/** A scale of ours where the sheet names it and its table is still that; what else stands there is the user's own. */
function scaleNamed(read: BandProfile, sheet: SheetSnapshot, snapshot: Snapshot): NamedScale {
  const name = textNamed(SCALE_NAME, sheet, snapshot);
  const claimed = findBandProfile(name.split('·')[0]!);
  if (claimed && isSameScale(read, claimed)) return { known: claimed, own: null, fault: null };
  const own: BandProfile = {
    ...read,
    id: reportWords('policy.scale.own-id'),
    name: claimed || name === '' ? reportWords('policy.scale.own') : name,
    source: (claimed ? '' : textNamed(SCALE_SOURCE, sheet, snapshot)) || reportWords('policy.scale.own-source', { sheet: sheet.name }),
  };
  if (!claimed) return { known: null, own, fault: null };
  const at = addressOf(sheet, cellsNamed(SCALE_NAME, sheet, snapshot)!);
  return {
    known: null,
    own,
    fault: { at, message: { key: 'policy.fault.scale-name', params: { sheet: sheet.name, named: claimed.id } }, reason: null },
  };
}

function textNamed(name: string, sheet: SheetSnapshot, snapshot: Snapshot): string {
  return String(cellsNamed(name, sheet, snapshot)?.cells[0]?.[0]?.value ?? '').trim();
}

const addressOf = ({ name }: SheetSnapshot, { top, left, bottom, right }: NamedCells): Address => ({ sheet: name, top, left, bottom, right });

function withHeldScale(fault: PolicyFault, settings: Settings): PolicyFault {
  if (fault.message.key !== 'policy.fault.scale') return fault;
  const held = bandProfileInForce(settings)?.id ?? settings.bandProfile;
  return { ...fault, message: { ...fault.message, params: { ...fault.message.params, held } } };
}
