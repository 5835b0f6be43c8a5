import { GatewayFault } from '../../workbook/gateway-fault';

/** A fault as it is; anything else is a bug, told as the unexpected fault with its stack for those who mend it. */
export function asFault(reason: unknown): GatewayFault {
  if (reason instanceof GatewayFault) return reason;
  return new GatewayFault('unexpected', {}, reason instanceof Error ? (reason.stack ?? reason.message) : String(reason));
}
