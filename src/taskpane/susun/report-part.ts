/** All that making the report needs, as a part of its own: the pane is in use before it has come. */
export { layouts } from '../../report/layouts';
export { findingsSheet } from '../../report/layouts/temuan';
export { reportRows } from '../../report/report-rows';
export { reportSet } from '../../report/report-set';
export { valueGroups } from '../../report/value-groups';
export { SusunTab } from './SusunTab';
