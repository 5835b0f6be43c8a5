import type { CellMatrix, FunctionError } from '../../../src/functions/cell-matrix';
import { isFunctionError } from '../../../src/functions/cell-matrix';
import type { PushEntry } from '../events/push-entry';
import type { WireObject } from '../protocol/wire-type';
import { defineType } from '../protocol/wire-type';
import type { Recalculate, WorkbookStore } from '../store/workbook-store';
import type { FormulaEngine } from './formula-engine';
import { createFormulaEngine, isCalculated } from './formula-engine';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';
import type { InvocationResult } from './invocation';
import { invocationEntry, resultMatrix } from './invocation';

/** What a cell shows while its function is being computed. */
const BUSY = '#BUSY!';

const serviceObject = defineType<object, CustomFunctionsHost>('CustomFunctions', {
  wireOnly: {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (host) => host.runtimeIsReady(),
      setInvocationArrayResults: (host, results) => host.takeResults(results as readonly InvocationResult[]),
    },
  },
});

/**
 * Excel's part in custom functions: it finds their calls in formulas, resolves the arguments, has the add-in's runtime compute
 * them, and calculates everything around them. Calls are told apart by function and arguments: each is computed once, all that
 * are new in one push, until no formula needs another.
 */
export class CustomFunctionsHost {
  /** Top-level objects for createOfficeHost. */
  readonly services: Readonly<Record<string, () => WireObject>> = {
    'Microsoft.ExcelServices.CustomFunctions': () => serviceObject(this) as WireObject,
  };
  /** How many invocations each push carried. */
  readonly pushes: number[] = [];
  private readonly engine: FormulaEngine;
  private readonly answers = new Map<string, CellMatrix>();
  private readonly asked = new Map<number, string>();
  private needed = new Map<string, PushEntry>();
  private push: (entries: readonly PushEntry[]) => void = () => undefined;
  private changes = 0;
  private running: Promise<void> | null = null;
  private announceReady: () => void = () => undefined;
  private readonly ready = new Promise<void>((resolve) => (this.announceReady = resolve));
  private allAnswered: () => void = () => undefined;
  private invocations = 0;
  private disposed = false;

  constructor(private readonly metadata: FunctionsMetadata) {
    this.engine = createFormulaEngine(
      metadata.functions.map((each) => ({
        name: `${metadata.namespace as 'KINERJA'}.${each.name}`,
        parameters: each.parameters.map(({ name, optional = false }) => ({ name, optional })),
        evaluate: (args) => this.resultOf(each, args),
      })),
    );
  }

  /** Calculation as the store knows it: cells that wait for the runtime show #BUSY! until it has answered. */
  readonly recalculate: Recalculate = (store) => {
    this.changes += 1;
    for (const { cells } of store.sheets) for (const cell of cells.values()) if (isCalculated(cell) && cell.value === '#CALC!') cell.value = BUSY;
    this.running ??= this.run(store).finally(() => (this.running = null));
  };

  /** Resolves once every formula shows its result. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  connect(push: (entries: readonly PushEntry[]) => void): void {
    this.push = push;
  }

  dispose(): void {
    this.disposed = true;
    this.announceReady();
    this.allAnswered();
    this.engine.dispose();
  }

  runtimeIsReady(): void {
    this.announceReady();
  }

  takeResults(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.asked.get(result[0]);
      if (call !== undefined) this.answers.set(call, resultMatrix(result));
      this.asked.delete(result[0]);
    }
    if (this.asked.size === 0) this.allAnswered();
  }

  private async run(store: WorkbookStore): Promise<void> {
    await this.ready;
    while (!this.disposed) {
      const before = this.changes;
      const results = await this.engine.calculate(store);
      if (this.disposed) return;
      if (this.needed.size > 0) await this.invoke();
      else if (before === this.changes) {
        for (const [cell, value] of results) cell.value = value;
        return;
      }
    }
  }

  private async invoke(): Promise<void> {
    const answered = new Promise<void>((resolve) => (this.allAnswered = resolve));
    const entries = [...this.needed.values()];
    this.needed = new Map();
    this.pushes.push(entries.length);
    this.push(entries);
    await answered;
  }

  /** The answer where it is known; else the call is noted, and the formula shows that it waits. */
  private resultOf(called: FunctionMetadata, args: readonly CellMatrix[]): CellMatrix {
    const error = this.metadata.allowErrorForDataTypeAny ? undefined : firstError(args);
    if (error) return [[error]];
    const call = JSON.stringify([called.id, args]);
    const answer = this.answers.get(call);
    if (answer) return answer;
    if (!this.needed.has(call)) {
      const id = ++this.invocations;
      this.asked.set(id, call);
      this.needed.set(call, invocationEntry(id, called, args));
    }
    return [[{ code: '#N/A', reason: null }]];
  }
}

function firstError(args: readonly CellMatrix[]): FunctionError | undefined {
  return args.flat(2).find(isFunctionError);
}
