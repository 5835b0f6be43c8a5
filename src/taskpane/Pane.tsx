import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { MessageKey } from '../i18n/message';
import { planCapaianFormulas } from '../report/capaian-formulas';
import { HitungTab } from './hitung/HitungTab';
import { KenaliTab } from './kenali/KenaliTab';
import { useSpeech } from './language';
import { PaneHeader } from './PaneHeader';
import { PaneTabs, type TabId } from './PaneTabs';
import type { PaneRequests } from './pane-requests';
import { initialFindingView } from './periksa/finding-view';
import { listFindings } from './periksa/listed-finding';
import { PeriksaTab } from './periksa/PeriksaTab';
import { useSession } from './session/session-context';
import { NoticeBar } from './status/NoticeBar';
import { StaleNotice } from './status/StaleNotice';
import { WorkProgress } from './status/WorkProgress';
import { SusunPlace } from './susun/SusunPlace';
import { useCompile } from './susun/use-compile';
import { useReport } from './susun/use-report';
import { useReportPart } from './susun/use-report-part';
import { tabStates } from './tab-states';
import { usePaneRequests } from './use-pane-requests';

/** Loaded when it is first asked for. */
const FunctionGallery = lazy(async () => ({ default: (await import('./fungsi/FunctionGallery')).FunctionGallery }));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  status: { flexShrink: 0, maxHeight: '50%', overflowY: 'auto' },
});

interface PaneProps {
  readonly requests: PaneRequests;
  readonly limits: readonly MessageKey[];
}

/** The four tabs of the work over one session, and below them what is going on. */
export function Pane({ requests, limits }: PaneProps) {
  const styles = useStyles();
  const speech = useSpeech();
  const { state, busy, recheck, write } = useSession();
  const { examination, settings } = state;
  const [tab, setTab] = useState<TabId>('kenali');
  const [view, setView] = useState(initialFindingView);
  const [showsGallery, setShowsGallery] = useState(false);

  const listed = useMemo(
    () => (examination?.check ? listFindings(examination.check, examination.recognition, settings) : []),
    [examination, settings],
  );
  const plans = useMemo(
    () => (examination ? planCapaianFormulas(examination.snapshot, examination.recognition, settings) : []),
    [examination, settings],
  );
  const part = useReportPart();
  const report = useReport(part);
  const rows = report?.rows ?? null;
  const states = useMemo(() => tabStates(examination, listed, plans, rows, speech), [examination, listed, plans, rows, speech]);

  const compile = useCompile(report);
  usePaneRequests(requests, (request) => {
    switch (request.kind) {
      case 'check':
        setTab('periksa');
        setShowsGallery(false);
        void request.sheet.then((sheet) => setView({ ...initialFindingView, sheet }));
        if (!busy) recheck();
        return true;
      case 'compile':
        setTab('susun');
        setShowsGallery(false);
        compile();
        return true;
      case 'write':
        if (!busy) void write(request.job);
        return !busy;
    }
  });

  return (
    <>
      <PaneHeader showsGallery={showsGallery} onGallery={() => setShowsGallery(!showsGallery)} />
      {showsGallery ? (
        <Suspense fallback={<div className={styles.panel} />}>
          <FunctionGallery onClose={() => setShowsGallery(false)} />
        </Suspense>
      ) : (
        <>
          <PaneTabs selected={tab} states={states} onSelect={setTab} />
          <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.panel}>
            {tab === 'kenali' && <KenaliTab limits={limits} />}
            {tab === 'periksa' && <PeriksaTab listed={listed} view={view} onView={setView} />}
            {tab === 'hitung' && <HitungTab plans={plans} />}
            {tab === 'susun' && <SusunPlace part={part} report={report} />}
          </div>
        </>
      )}
      <div className={styles.status}>
        <StaleNotice />
        <NoticeBar />
        <WorkProgress />
      </div>
    </>
  );
}
