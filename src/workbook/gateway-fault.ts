/** Why a gateway could not do its work. The words for each are in the message tables (`fault.*`). */
export type FaultCode =
  | 'stopped'
  | 'cell-changed'
  | 'sheet-missing'
  | 'sheet-name-taken'
  | 'name-taken'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'half-written'
  | 'cell-edit-mode'
  | 'too-large'
  | 'host-gone'
  | 'not-xlsx'
  | 'empty-file'
  | 'password-protected'
  | 'damaged-file'
  | 'file-not-found'
  | 'file-not-writable'
  | 'unexpected';

/** `params` fill the sentence of the fault; `detail` is the technical part, shown only on request. */
export class GatewayFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly params: Readonly<Record<string, string>> = {},
    readonly detail = '',
  ) {
    super(`${code} ${JSON.stringify(params)} ${detail}`.trim());
    this.name = 'GatewayFault';
  }
}
