import type { Message } from '../i18n/message';
import { translate } from '../i18n/message';

/** A report is an Indonesian document, whatever language its maker reads the pane in. */
export const reportWords = (key: Message['key'], params?: Message['params']): string => translate('id', params ? { key, params } : { key });

/** The words as a text inside a formula. Excel takes no such text of more than 255 characters. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
