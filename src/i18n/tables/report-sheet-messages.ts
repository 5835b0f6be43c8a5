import { reportChoiceMessages } from './report/choices';
import { comparisonReportMessages } from './report/comparisons';
import { indicatorReportMessages } from './report/indicators';
import { narasiMessages } from './report/narasi';
import { recapReportMessages } from './report/recaps';

/** What the sheets of the report say, beside the words all of them share. */
export const reportSheetMessages = {
  ...reportChoiceMessages,
  ...comparisonReportMessages,
  ...indicatorReportMessages,
  ...narasiMessages,
  ...recapReportMessages,
};
