import { useCallback, useEffect, useState } from 'react';
import type { Address } from '../../workbook/address';
import type { WorkbookGateway } from '../../workbook/gateway';

export type ActiveCell =
  | { readonly kind: 'reading' }
  | { readonly kind: 'cell'; readonly address: Address }
  | { readonly kind: 'none' }
  | { readonly kind: 'unread' };

/** The cell the user was on when the component appeared, or when `again` was last called. */
export function useActiveCell(gateway: WorkbookGateway): { readonly active: ActiveCell; again(): void } {
  const [active, setActive] = useState<ActiveCell>({ kind: 'reading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let awaited = true;
    const tell = (answer: ActiveCell) => awaited && setActive(answer);
    gateway.activeCell().then(
      (address) => tell(address ? { kind: 'cell', address } : { kind: 'none' }),
      () => tell({ kind: 'unread' }),
    );
    return () => {
      awaited = false;
    };
  }, [gateway, asked]);
  return { active, again: useCallback(() => setAsked((times) => times + 1), []) };
}
