import type { CheckResult } from '../../check/check-workbook';
import type { RuleMeta } from '../../check/rule';
import type { Message } from '../../i18n/message';
import type { Recognition } from '../../recognise/performance-table';
import type { PolicyFault } from '../../report/policy-on-sheet';
import type { FaultCode, GatewayFault } from '../../workbook/gateway-fault';
import { defaultSettings, type Settings } from '../../workbook/settings';
import type { Snapshot } from '../../workbook/snapshot';

/** What a check found, and the rules it went by. */
export interface Check extends CheckResult {
  readonly rules: ReadonlyMap<string, RuleMeta>;
}

/** What was made of the workbook at one moment; `check` is null until the first check is through. */
export interface Examination {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  /** What of the sheet Pengaturan Kinerja could not be understood. */
  readonly policyFaults: readonly PolicyFault[];
  readonly check: Check | null;
}

export type Phase = 'reading' | 'recognising' | 'checking' | 'writing';

/** The work going on now; `sheet` is null where the work is not done sheet by sheet. */
export interface Work {
  readonly phase: Phase;
  readonly sheet: string | null;
  readonly done: number;
  readonly total: number;
}

/** What is to be told about the last work. */
export type Notice =
  | { readonly kind: 'done'; readonly messages: readonly Message[] }
  | { readonly kind: 'fault'; readonly fault: GatewayFault };

export interface SessionState {
  readonly settings: Settings;
  /** The last complete examination stays until the next one is complete, so that counts never jump while reading. */
  readonly examination: Examination | null;
  /** The workbook changed, not by us, since it was examined. */
  readonly stale: boolean;
  readonly work: Work | null;
  readonly notice: Notice | null;
}

export type SessionAction =
  | { readonly type: 'settings-known'; readonly settings: Settings }
  | { readonly type: 'work-moved'; readonly work: Work }
  | { readonly type: 'reading-started' }
  | { readonly type: 'recognised'; readonly examination: Examination }
  | { readonly type: 'examined'; readonly examination: Examination }
  | { readonly type: 'written'; readonly messages: readonly Message[] }
  | { readonly type: 'faulted'; readonly fault: GatewayFault; readonly during: 'examination' | 'writing' | 'other' }
  | { readonly type: 'work-ended' }
  | { readonly type: 'workbook-changed' }
  | { readonly type: 'notice-dismissed' };

const startOfReading: Work = { phase: 'reading', sheet: null, done: 0, total: 0 };

/** A session begins by reading the workbook. */
export function newSession(): SessionState {
  return { settings: defaultSettings, examination: null, stale: false, work: startOfReading, notice: null };
}

export function sessionReducer(state: SessionState, action: SessionAction): SessionState {
  switch (action.type) {
    case 'settings-known':
      return { ...state, settings: action.settings };
    case 'work-moved':
      return { ...state, work: action.work };
    case 'reading-started':
      return { ...state, stale: false, work: startOfReading };
    case 'recognised':
      return state.examination ? state : { ...state, examination: action.examination };
    case 'examined':
      return { ...state, examination: action.examination };
    case 'written':
      return { ...state, notice: { kind: 'done', messages: action.messages } };
    case 'faulted':
      return {
        ...state,
        notice: { kind: 'fault', fault: action.fault },
        stale: state.stale || (state.examination !== null && leavesStale(action.fault.code, action.during)),
      };
    case 'work-ended':
      return { ...state, work: null };
    case 'workbook-changed':
      return { ...state, stale: state.examination !== null || state.work !== null };
    case 'notice-dismissed':
      return { ...state, notice: null };
  }
}

/** After it, what the pane shows can no longer be taken for what the workbook holds. */
function leavesStale(code: FaultCode, during: 'examination' | 'writing' | 'other'): boolean {
  return during === 'examination' || code === 'cell-changed' || code === 'sheet-missing';
}
