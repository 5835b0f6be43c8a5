import { Icon, stroke } from './icon';

/** Where to move something in a list. */
export function ArrowIcon({ to }: { to: 'up' | 'down' }) {
  return (
    <Icon size={14}>
      <path d={to === 'up' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} {...stroke} />
    </Icon>
  );
}
