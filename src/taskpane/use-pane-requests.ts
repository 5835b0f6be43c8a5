import { useEffect, useSyncExternalStore } from 'react';
import type { PaneRequest, PaneRequests } from './pane-requests';

/** Offers the first request to `answer`, after each render until it answers that it has taken it on. */
export function usePaneRequests(requests: PaneRequests, answer: (request: PaneRequest) => boolean): void {
  const first = useSyncExternalStore(requests.subscribe, requests.first);
  useEffect(() => {
    if (first && answer(first)) requests.take();
  });
}
