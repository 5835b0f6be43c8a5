import type { Language } from '../i18n/message';
import { translate } from '../i18n/message';
import { GatewayFault } from '../workbook/gateway-fault';

/** One sentence on why the work could not be done; `file` is what the user called the file. Never a stack trace. */
export function faultSentence(reason: unknown, file: string, language: Language): string {
  const fault = reason instanceof GatewayFault ? reason : new GatewayFault('unexpected');
  return translate(language, { key: `fault.${fault.code}`, params: { file, ...fault.params } });
}
