import { useEffect, useRef } from 'react';
import { useSession } from '../session/session-context';
import type { SessionState } from '../session/session-state';
import type { Report } from './use-report';

/**
 * Examines the workbook, unless that is going on already, and then makes the chosen sheets, unless a name is to be asked for
 * first. A fault or a stop on the way, which the notice tells, ends it.
 */
export function useCompile(report: Report | null): () => void {
  const { state, busy, recheck } = useSession();
  const askedAt = useRef<SessionState | null>(null);

  useEffect(() => {
    const before = askedAt.current;
    if (!before || state.work || !report) return;
    const examined = state.examination !== before.examination && state.examination?.check;
    const failed = state.notice?.kind === 'fault' && state.notice !== before.notice;
    if (!examined && !failed) return;
    askedAt.current = null;
    const states = report.rows.map((row) => row.state);
    if (examined && !failed && states.includes('ready') && !states.includes('taken')) report.build();
  });

  return () => {
    askedAt.current = state;
    if (!busy) recheck();
  };
}
