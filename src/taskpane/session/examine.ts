import { recogniseSteps } from '../../recognise/recognise-workbook';
import type { PolicyReading } from '../../report/policy-on-sheet';
import type { WorkbookGateway } from '../../workbook/gateway';
import type { Snapshot } from '../../workbook/snapshot';
import { runInSlices } from '../run-in-slices';
import type { Examination, Work } from './session-state';

/** Where the examination starts: what comes before it in this order is taken from the last one. */
export type ExaminationStart = 'read' | 'recognise' | 'check';

const inOrder: readonly ExaminationStart[] = ['read', 'recognise', 'check'];

/** The start that leaves out neither. */
export function earlierStart(one: ExaminationStart, other: ExaminationStart): ExaminationStart {
  return inOrder.indexOf(one) < inOrder.indexOf(other) ? one : other;
}

export interface ExamineOptions {
  readonly signal: AbortSignal;
  /** The settings in force once the workbook is read: its sheet Pengaturan Kinerja may have the policy. */
  policyIn(snapshot: Snapshot): PolicyReading;
  onWork(work: Work): void;
  onRecognised(examination: Examination): void;
}

/** Reads, recognises and checks; rejects with a GatewayFault, `stopped` when the signal is aborted. */
export async function examine(
  gateway: WorkbookGateway,
  start: ExaminationStart,
  last: Examination | null,
  { signal, policyIn, onWork, onRecognised }: ExamineOptions,
): Promise<Examination> {
  const known = start === 'read' ? null : last;
  const snapshot = known?.snapshot ?? (await read(gateway, signal, onWork));
  const { settings, faults: policyFaults } = policyIn(snapshot);
  const recognition =
    known && start === 'check'
      ? known.recognition
      : await runInSlices(recogniseSteps(snapshot, settings), {
          signal,
          onStep: (step) => onWork({ phase: 'recognising', ...step }),
        });
  onRecognised({ snapshot, recognition, policyFaults, check: null });
  const { checkSteps, rules } = await import('./checking');
  const result = await runInSlices(checkSteps({ snapshot, recognition, settings }), {
    signal,
    onStep: (step) => onWork({ phase: 'checking', ...step }),
  });
  return { snapshot, recognition, policyFaults, check: { ...result, rules: new Map(rules.map(({ meta }) => [meta.id, meta])) } };
}

function read(gateway: WorkbookGateway, signal: AbortSignal, onWork: ExamineOptions['onWork']) {
  onWork({ phase: 'reading', sheet: null, done: 0, total: 0 });
  return gateway.read({ signal, onProgress: (done, total) => onWork({ phase: 'reading', sheet: null, done, total }) });
}
