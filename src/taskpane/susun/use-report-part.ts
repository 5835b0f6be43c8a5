import { useEffect, useState } from 'react';

const loadPart = () => import('./report-part');

export type ReportPart = Awaited<ReturnType<typeof loadPart>>;

/** The part of the pane that makes the report, fetched once the pane stands. */
export function useReportPart(): ReportPart | 'loading' | 'not-loaded' {
  const [part, setPart] = useState<ReportPart | 'loading' | 'not-loaded'>('loading');
  useEffect(() => {
    let wanted = true;
    loadPart().then(
      (loaded) => wanted && setPart(loaded),
      () => wanted && setPart('not-loaded'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return part;
}
