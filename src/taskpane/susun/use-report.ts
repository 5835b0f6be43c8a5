import { useMemo } from 'react';
import type { Message, MessageKey } from '../../i18n/message';
import type { ReportRow } from '../../report/report-rows';
import type { ReportSet } from '../../report/report-set';
import type { BuildResult } from '../../workbook/gateway';
import { useSpeech } from '../language';
import { useSession } from '../session/session-context';
import { writtenCount } from '../words/written-count';
import type { ReportPart } from './use-report-part';

/** The report of the workbook as it is now. */
export interface Report {
  /** None before the workbook is read. */
  readonly rows: readonly ReportRow[];
  /** Makes the chosen sheets and tells which were made and which brought up to date. */
  build(): void;
}

/** What the last examination and the choices allow; null while the part that knows the layouts is not there. */
export function useReport(part: ReportPart | 'loading' | 'not-loaded'): Report | null {
  const { say, sayMessage } = useSpeech();
  const { state, gateway, write } = useSession();
  const { examination, settings } = state;
  const loaded = typeof part === 'string' ? null : part;
  const rows = useMemo(() => (loaded && examination ? loaded.reportRows({ ...examination, settings }, loaded.layouts) : []), [loaded, examination, settings]);
  if (!loaded) return null;
  const build = () => {
    if (!examination) return;
    void write(async (options) => {
      const set = loaded.reportSet({ ...examination, settings }, loaded.layouts);
      const result = await gateway.build(set.plans, say('susun.build', { count: writtenCount(set.plans.length) }), options);
      return [...outcome(result), ...valuesTold(loaded, set, sayMessage)];
    });
  };
  return { rows, build };
}

function outcome({ created, updated }: BuildResult): readonly Message[] {
  const told = (key: MessageKey, sheets: readonly string[]): readonly Message[] =>
    sheets.length > 0 ? [{ key, params: { count: writtenCount(sheets.length), sheets: sheets.join(', ') } }] : [];
  return [...told('susun.created', created), ...told('susun.updated', updated)];
}

function valuesTold({ valueGroups }: ReportPart, { values }: ReportSet, say: (message: Message) => string): readonly Message[] {
  return valueGroups(values).map(({ sheet, cells, reason }) => ({
    key: 'susun.values',
    params: { sheet, count: writtenCount(cells.length), reason: say(reason) },
  }));
}
