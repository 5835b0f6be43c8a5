import type { Message } from '../i18n/message';
import { isSamePlace } from './same-place';

/** Why a result may not be written to `target`: it is no .xlsx, or it is the file that is only read. Null where it may. */
export async function refusedTarget(file: string, target: string): Promise<Message | null> {
  if (!/\.xlsx$/i.test(target)) return { key: 'cli.report.not-xlsx-name' };
  return (await isSamePlace(file, target)) ? { key: 'cli.report.same-file' } : null;
}
