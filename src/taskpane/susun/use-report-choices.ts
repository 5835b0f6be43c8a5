import type { ReportChoices } from '../../workbook/settings';
import { useSession } from '../session/session-context';

/** The choices of the report as the workbook keeps them, and how to change some of them. */
export function useReportChoices(): { readonly choices: ReportChoices; change(some: Partial<ReportChoices>): void } {
  const { state, changeSettings } = useSession();
  return {
    choices: state.settings.report,
    change: (some) => changeSettings((settings) => ({ ...settings, report: { ...settings.report, ...some } }), null),
  };
}
