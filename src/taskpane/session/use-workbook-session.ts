import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Message } from '../../i18n/message';
import { policyOnSheet } from '../../report/policy-on-sheet';
import type { Address } from '../../workbook/address';
import type { ReadOptions, WorkbookGateway } from '../../workbook/gateway';
import type { Settings } from '../../workbook/settings';
import { asFault } from './as-fault';
import { earlierStart, examine, type ExaminationStart } from './examine';
import { newSession, sessionReducer, type SessionState } from './session-state';

/** The one place where the pane acts on the workbook. Nothing here rejects: what goes wrong becomes the notice. */
export interface WorkbookSession {
  readonly state: SessionState;
  readonly gateway: WorkbookGateway;
  /** True while work goes on: nothing may be written then. */
  readonly busy: boolean;
  /** True while the workbook is being written to: nothing may be decided then. */
  readonly writing: boolean;
  recheck(): void;
  stop(): void;
  /** Keeps the settings in the workbook and then examines again from `redo` on, if anything depends on the change. */
  changeSettings(change: (settings: Settings) => Settings, redo: ExaminationStart | null): void;
  /**
   * Runs one write, tells what it did, and examines the workbook again. Answers whether it was written. What the job hands on to
   * the gateway shows how far it is, and lets `stop` reach it.
   */
  write(job: (options: ReadOptions) => Promise<readonly Message[]>): Promise<boolean>;
  /** Shows the cells, leaving the focus where it is. */
  reveal(address: Address): void;
  dismissNotice(): void;
}

export function useWorkbookSession(gateway: WorkbookGateway): WorkbookSession {
  const [state, dispatch] = useReducer(sessionReducer, undefined, newSession);
  const current = useRef(state);
  current.current = state;
  const settings = useRef(state.settings);
  const settingsLoaded = useRef(false);
  const running = useRef<{ readonly controller: AbortController; readonly start: ExaminationStart } | null>(null);
  const writing = useRef<AbortController | null>(null);

  const setSettings = useCallback((next: Settings) => {
    settings.current = next;
    dispatch({ type: 'settings-known', settings: next });
  }, []);

  const runExamination = useCallback(
    async (asked: ExaminationStart) => {
      // What the broken-off examination was to do first is still to be done.
      const start = running.current ? earlierStart(running.current.start, asked) : asked;
      running.current?.controller.abort();
      const controller = new AbortController();
      const run = { controller, start };
      const isCurrent = () => running.current === run;
      running.current = run;
      try {
        if (start === 'read' || !settingsLoaded.current) {
          dispatch({ type: 'reading-started' });
          const before = settings.current;
          const loaded = await gateway.loadSettings();
          if (!isCurrent()) return;
          const changedMeanwhile = settingsLoaded.current && settings.current !== before;
          settingsLoaded.current = true;
          // Until the workbook is read anew, its sheet of settings counts as it was.
          const { examination } = current.current;
          if (!changedMeanwhile) setSettings(examination ? policyOnSheet(examination.snapshot, loaded).settings : loaded);
        }
        const examination = await examine(gateway, start, current.current.examination, {
          signal: controller.signal,
          policyIn: (snapshot) => {
            const reading = policyOnSheet(snapshot, settings.current);
            if (isCurrent() && reading.settings !== settings.current) setSettings(reading.settings);
            return reading;
          },
          onWork: (work) => isCurrent() && dispatch({ type: 'work-moved', work }),
          onRecognised: (recognised) => isCurrent() && dispatch({ type: 'recognised', examination: recognised }),
        });
        if (isCurrent()) dispatch({ type: 'examined', examination });
      } catch (reason) {
        if (isCurrent()) dispatch({ type: 'faulted', fault: asFault(reason), during: 'examination' });
      } finally {
        if (isCurrent()) {
          running.current = null;
          dispatch({ type: 'work-ended' });
        }
      }
    },
    [gateway, setSettings],
  );

  useEffect(() => {
    const unsubscribe = gateway.onChange((change) => {
      if (change.foreign) dispatch({ type: 'workbook-changed' });
    });
    void runExamination('read');
    return () => {
      unsubscribe();
      running.current?.controller.abort();
      running.current = null;
    };
  }, [gateway, runExamination]);

  const actions = useMemo(() => {
    const changeSettings = async (change: (settings: Settings) => Settings, redo: ExaminationStart | null) => {
      const before = settings.current;
      const next = change(before);
      setSettings(next);
      try {
        if (settingsLoaded.current) await gateway.saveSettings(next);
        if (redo) await runExamination(redo);
      } catch (reason) {
        if (settings.current === next) setSettings(before);
        dispatch({ type: 'faulted', fault: asFault(reason), during: 'other' });
      }
    };

    const write = async (job: (options: ReadOptions) => Promise<readonly Message[]>) => {
      if (current.current.work) return false;
      const controller = new AbortController();
      writing.current = controller;
      const onProgress = (done: number, total: number) => dispatch({ type: 'work-moved', work: { phase: 'writing', sheet: null, done, total } });
      onProgress(0, 0);
      try {
        dispatch({ type: 'written', messages: await job({ signal: controller.signal, onProgress }) });
      } catch (reason) {
        dispatch({ type: 'faulted', fault: asFault(reason), during: 'writing' });
        dispatch({ type: 'work-ended' });
        return false;
      } finally {
        writing.current = null;
      }
      void runExamination('read');
      return true;
    };

    const reveal = async (address: Address) => {
      const focused = document.activeElement;
      try {
        await gateway.reveal(address);
      } catch (reason) {
        dispatch({ type: 'faulted', fault: asFault(reason), during: 'other' });
      }
      if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
    };

    return {
      recheck: () => void runExamination('read'),
      stop: () => (writing.current ?? running.current?.controller)?.abort(),
      changeSettings: (change: (settings: Settings) => Settings, redo: ExaminationStart | null) => void changeSettings(change, redo),
      write,
      reveal: (address: Address) => void reveal(address),
      dismissNotice: () => dispatch({ type: 'notice-dismissed' }),
    };
  }, [gateway, runExamination, setSettings]);

  return useMemo(() => ({ state, gateway, busy: state.work !== null, writing: state.work?.phase === 'writing', ...actions }), [state, gateway, actions]);
}
