import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { overflowY: 'auto' },
  all: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

interface VirtualRowsProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly maxHeight: number;
  readonly estimatedHeight: number;
  render(item: Item, index: number): ReactNode;
}

/** A list of any length that only makes the rows in sight, each as high as it needs. */
export function VirtualRows<Item>({ label, items, maxHeight, estimatedHeight, render }: VirtualRowsProps<Item>) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimatedHeight,
    overscan: 8,
  });
  const height = virtualizer.getTotalSize();
  return (
    <div ref={scroll} className={styles.scroll} style={{ height: Math.min(maxHeight, height) }} tabIndex={height > maxHeight ? 0 : undefined}>
      <ul aria-label={label} className={styles.all} style={{ height }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
          >
            {render(items[index]!, index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
