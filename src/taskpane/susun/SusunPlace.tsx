import { useSpeech } from '../language';
import { Hint } from '../parts/Hint';
import { TabFrame } from '../parts/TabFrame';
import type { Report } from './use-report';
import type { ReportPart } from './use-report-part';

/** The tab Susun, or what there is to say while its part of the pane is not there. */
export function SusunPlace({ part, report }: { part: ReportPart | 'loading' | 'not-loaded'; report: Report | null }) {
  const { say } = useSpeech();
  if (typeof part !== 'string' && report) return <part.SusunTab rows={report.rows} onBuild={report.build} />;
  return (
    <TabFrame>
      <Hint>{say(part === 'not-loaded' ? 'susun.not-loaded' : 'susun.loading')}</Hint>
    </TabFrame>
  );
}
