import type { Message } from '../i18n/message';

/** What is asked of the pane from outside it, by a button on the ribbon. */
export type PaneRequest =
  /** Check the workbook and show the findings of one sheet, once its name is known, or of all where that is null. */
  | { readonly kind: 'check'; readonly sheet: Promise<string | null> }
  /** Make every report sheet the workbook allows. */
  | { readonly kind: 'compile' }
  /** Run one write as the pane's own writes are run, and tell what it did. */
  | { readonly kind: 'write'; readonly job: () => Promise<readonly Message[]> };

/** Requests in the order they were asked, kept until a pane takes them: a button may be pressed before the pane is up. */
export interface PaneRequests {
  ask(request: PaneRequest): void;
  /** The request to answer next, the same object until it is taken. */
  first(): PaneRequest | undefined;
  take(): void;
  /** Tells whenever `first` may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export function createPaneRequests(): PaneRequests {
  const waiting: PaneRequest[] = [];
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  return {
    ask(request) {
      waiting.push(request);
      tell();
    },
    first: () => waiting[0],
    take() {
      waiting.shift();
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
