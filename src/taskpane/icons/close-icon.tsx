import { Icon, stroke } from './icon';

export function CloseIcon() {
  return (
    <Icon size={14}>
      <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" {...stroke} />
    </Icon>
  );
}
