import { layouts } from '../../report/layouts';
import type { Layout, LayoutSources } from '../../report/layout';
import type { Settings } from '../../workbook/settings';
import type { Examination } from '../session/session-state';

export interface AvailableLayout {
  readonly layout: Layout;
  readonly sources: LayoutSources;
}

/** Every standard sheet in report order with what this workbook has for it; none before the workbook is read. */
export function availableLayouts(examination: Examination | null, settings: Settings): readonly AvailableLayout[] {
  if (!examination) return [];
  return layouts.map((layout) => ({ layout, sources: layout.sources({ ...examination, settings }) }));
}
