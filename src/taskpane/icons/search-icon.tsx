import { Icon, stroke } from './icon';

export function SearchIcon() {
  return (
    <Icon size={14}>
      <path d="M11.5 7A4.5 4.5 0 1 1 2.5 7a4.5 4.5 0 0 1 9 0ZM10.5 10.5 14 14" {...stroke} />
    </Icon>
  );
}
