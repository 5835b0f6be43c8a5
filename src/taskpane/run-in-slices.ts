import { GatewayFault } from '../workbook/gateway-fault';

/** Under one frame, so that scrolling and typing stay smooth while the work goes on. */
const SLICE_MS = 12;
/** Nobody looks at a hidden page, and its timers are held back to one a second: longer slices keep it moving. */
const HIDDEN_SLICE_MS = 400;

export interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  /** Told once a slice, with the last step of it. */
  onStep?(step: Step): void;
}

/**
 * Runs the steps to their end in slices of some milliseconds, giving the event loop its turn between them, and answers
 * their outcome. Rejects with fault `stopped` when the signal is aborted, and with whatever the steps throw.
 */
export async function runInSlices<Step, Outcome>(
  steps: Generator<Step, Outcome, void>,
  { signal, onStep }: SliceOptions<Step>,
): Promise<Outcome> {
  for (;;) {
    if (signal.aborted) throw new GatewayFault('stopped');
    const sliceEnds = performance.now() + (document.hidden ? HIDDEN_SLICE_MS : SLICE_MS);
    let step = steps.next();
    while (!step.done && performance.now() < sliceEnds) step = steps.next();
    if (step.done) return step.value;
    onStep?.(step.value);
    await eventLoopTurn();
  }
}

function eventLoopTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
