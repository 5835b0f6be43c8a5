import { createContext, useContext } from 'react';
import type { WorkbookSession } from './use-workbook-session';

const SessionContext = createContext<WorkbookSession | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): WorkbookSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside a SessionProvider');
  return session;
}
