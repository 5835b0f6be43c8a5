/** All that a check needs, as a part of its own: the pane shows the tables while it is still being loaded. */
export { checkSteps } from '../../check/check-workbook';
export { rules } from '../../check/rules';
