import { GatewayFault } from '../workbook/gateway-fault';
import { officeFault } from './office-fault';

/** What the gateway uses of a RequestContext. Here `sync` gives up on a host that no longer answers. */
export interface ExcelContext {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  sync(): Promise<void>;
}

/** How long one batch may take. A large workbook that recalculates takes its time; a host that is gone takes for ever. */
const PATIENCE_MILLISECONDS = 120_000;

async function withPatience<Result>(answer: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GatewayFault('host-gone', {}, `no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** Carries out work that speaks to Excel. Rejects with a GatewayFault, whatever was thrown. */
export type InExcel = <Result>(work: (context: ExcelContext) => Promise<Result>) => Promise<Result>;

/** `undoGroup`: all batches of one piece of work are one step of the user's undo list, where Excel has undo groups. */
export function excelRunner({ undoGroup, patienceMilliseconds = PATIENCE_MILLISECONDS }: { undoGroup: boolean; patienceMilliseconds?: number }): InExcel {
  return async (work) => {
    try {
      return await Excel.run({ mergeUndoGroup: undoGroup }, (real) =>
        work({ workbook: real.workbook, application: real.application, sync: () => withPatience(real.sync(), patienceMilliseconds) }),
      );
    } catch (reason) {
      throw officeFault(reason);
    }
  };
}
