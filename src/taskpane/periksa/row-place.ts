/** Where a row of the virtual list stands. */
export interface RowPlace {
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** The one row in the tab order. */
  readonly active: boolean;
  measure(element: HTMLElement | null): void;
}

/** What every row of the tree carries. */
export function rowAttributes({ index, start, active, measure }: RowPlace) {
  return {
    ref: measure,
    'data-index': index,
    role: 'row',
    'aria-rowindex': index + 1,
    tabIndex: active ? 0 : -1,
    style: { position: 'absolute', top: 0, left: 0, width: '100%', transform: `translateY(${start}px)` },
  } as const;
}
