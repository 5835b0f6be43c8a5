import { Icon, stroke } from './icon';

/** The fx that stands before Excel's formula bar. */
export function FunctionIcon() {
  return (
    <Icon>
      <path d="M8 2.8C6.4 2.2 5.5 3 5.2 4.6L4 11.4C3.7 13 2.8 13.7 1.5 13.3M3.2 7h4M9.5 7l4.5 6M14 7l-4.5 6" {...stroke} />
    </Icon>
  );
}
