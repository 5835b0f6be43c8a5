import type { MessageKey } from '../../i18n/message';
import type { BuildResult } from '../../workbook/gateway';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import type { AvailableLayout } from './available-layouts';

/** Whether the workbook has what this sheet is made from. */
export function canBeMade({ sources }: AvailableLayout): boolean {
  return sources.missing.length === 0;
}

/** Makes these sheets from the last examination and tells which were made and which brought up to date. */
export function useBuildSheets(): (chosen: readonly AvailableLayout[]) => void {
  const { say } = useSpeech();
  const { state, gateway, write } = useSession();
  const { examination, settings } = state;
  return (chosen) => {
    if (!examination) return;
    void write(async (options) => {
      const plans = chosen.map(({ layout }) => layout.plan({ ...examination, settings }));
      return outcome(await gateway.build(plans, say('susun.build', { count: writtenCount(chosen.length) }), options));
    });
  };
}

function outcome({ created, updated }: BuildResult) {
  const told = (key: MessageKey, sheets: readonly string[]) =>
    sheets.length > 0 ? [{ key, params: { count: writtenCount(sheets.length), sheets: sheets.join(', ') } }] : [];
  return [...told('susun.created', created), ...told('susun.updated', updated)];
}
