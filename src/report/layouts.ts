import type { Layout } from './layout';
import { ringkasan } from './layouts/ringkasan';
import { targetRealisasi } from './layouts/target-realisasi';

/** Every standard sheet the add-in can make, in the order of the report. */
export const layouts: readonly Layout[] = [ringkasan, targetRealisasi];
