import { useEffect, useRef } from 'react';
import { useSession } from '../session/session-context';
import type { SessionState } from '../session/session-state';
import type { AvailableLayout } from './available-layouts';
import { canBeMade, useBuildSheets } from './use-build-sheets';

/**
 * Examines the workbook, unless that is going on already, and then makes every sheet it allows. A fault or a stop on the way,
 * which the notice tells, ends it.
 */
export function useCompile(available: readonly AvailableLayout[]): () => void {
  const { state, busy, recheck } = useSession();
  const build = useBuildSheets();
  const askedAt = useRef<SessionState | null>(null);

  useEffect(() => {
    const before = askedAt.current;
    if (!before || state.work) return;
    const examined = state.examination !== before.examination && state.examination?.check;
    const failed = state.notice?.kind === 'fault' && state.notice !== before.notice;
    if (!examined && !failed) return;
    askedAt.current = null;
    const possible = available.filter(canBeMade);
    if (examined && !failed && possible.length > 0) build(possible);
  });

  return () => {
    askedAt.current = state;
    if (!busy) recheck();
  };
}
