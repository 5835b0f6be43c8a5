import type { Severity } from '../../check/finding';
import { Icon } from './icon';

/** A shape of its own for each severity, so that they differ without colour. */
export function SeverityIcon({ severity, size = 12 }: { severity: Severity; size?: number }) {
  return <Icon size={size}>{shapes[severity]}</Icon>;
}

const shapes = {
  error: <circle cx="8" cy="8" r="6.5" />,
  warning: <path d="M8 1.5 15.5 14.5H.5Z" />,
  info: <path d="M8 1 15 8 8 15 1 8Z" />,
} satisfies Record<Severity, JSX.Element>;
