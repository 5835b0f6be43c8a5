import type { ReactNode } from 'react';

/** A drawing of 16 by 16 in the colour of the text beside it; never the only bearer of a meaning. */
export function Icon({ children, size = 16 }: { children: ReactNode; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {children}
    </svg>
  );
}

/** For drawings made of lines. */
export const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;
