import { Icon, stroke } from './icon';

export function ChevronIcon({ open }: { open: boolean }) {
  return (
    <Icon size={12}>
      <path d={open ? 'M3 6l5 5 5-5' : 'M6 3l5 5-5 5'} {...stroke} />
    </Icon>
  );
}
