import { Icon, stroke } from './icon';

export function RereadIcon() {
  return (
    <Icon>
      <path d="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3" {...stroke} />
    </Icon>
  );
}
