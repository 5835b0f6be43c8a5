import type { FaultCode } from '../workbook/gateway-fault';
import { GatewayFault } from '../workbook/gateway-fault';

/** What Office.js codes mean to the user; a code that is not here is `unexpected`. */
const CODES: Readonly<Record<string, FaultCode>> = {
  ItemNotFound: 'sheet-missing',
  ItemAlreadyExists: 'sheet-name-taken',
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'sheet-protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ConnectionFailure: 'host-gone',
  InvalidOrTimedOutSession: 'host-gone',
  ServiceNotAvailable: 'host-gone',
  InactiveWorkbook: 'host-gone',
};

/** Faults that say the host has not begun: what was asked is known not to have happened. */
const REFUSED: ReadonlySet<FaultCode> = new Set<FaultCode>(['cell-edit-mode', 'stopped']);
/** Faults whose sentence names a sheet. */
const ABOUT_A_SHEET: ReadonlySet<FaultCode> = new Set<FaultCode>(['sheet-missing', 'sheet-name-taken', 'sheet-protected']);

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(reason: unknown): reason is OfficeError {
  return reason instanceof Error && typeof (reason as Partial<OfficeError>).code === 'string';
}

/** The Office.js code of what was thrown; empty for anything else. */
export function officeCode(reason: unknown): string {
  return isOfficeError(reason) ? reason.code : '';
}

/**
 * What went wrong, in the gateway's words. `sheet` is the sheet it was about, where that is known: a fault whose sentence
 * names a sheet is `unexpected` without one.
 */
export function officeFault(reason: unknown, sheet?: string): GatewayFault {
  if (reason instanceof GatewayFault) return reason;
  if (!isOfficeError(reason)) return new GatewayFault('unexpected', {}, String(reason));
  const { code, message, debugInfo } = reason;
  const detail = [code, debugInfo?.errorLocation, debugInfo?.statement, message].filter(Boolean).join(' | ');
  const known = CODES[code] ?? 'unexpected';
  if (!ABOUT_A_SHEET.has(known)) return new GatewayFault(known, {}, detail);
  return sheet === undefined ? new GatewayFault('unexpected', {}, detail) : new GatewayFault(known, { sheet }, detail);
}

/** Whether it is certain that nothing of the batch took effect. */
export function wasRefused(reason: unknown): boolean {
  return REFUSED.has(officeFault(reason).code) || officeCode(reason) === 'RequestPayloadSizeLimitExceeded';
}
