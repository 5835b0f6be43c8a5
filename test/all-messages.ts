import { addMessages } from '../src/i18n/message';
import { checkMessages } from '../src/i18n/tables/check-messages';
import { commandMessages } from '../src/i18n/tables/command-messages';
import { reportSheetMessages } from '../src/i18n/tables/report-sheet-messages';

// A test of one rule or one layout begins below the list that brings their words.
for (const table of [checkMessages, commandMessages, reportSheetMessages]) addMessages(table);
