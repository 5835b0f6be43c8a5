import { arithmeticFindingMessages } from './tables/check/arithmetic';
import { completenessFindingMessages } from './tables/check/completeness';
import { consistencyFindingMessages } from './tables/check/consistency';
import { fixMessages } from './tables/check/fixes';
import { formulaFindingMessages } from './tables/check/formula';
import { namingFindingMessages } from './tables/check/naming';
import { numberFindingMessages } from './tables/check/number';
import { scaleFindingMessages } from './tables/check/scale';
import { cliMessages } from './tables/cli';
import { excelMessages } from './tables/excel';
import { faultMessages } from './tables/fault';
import { functionMessages } from './tables/functions';
import { galleryMessages } from './tables/fungsi';
import { paneMessages } from './tables/pane';
import { policyMessages } from './tables/policy';
import { portableMessages } from './tables/portable';
import { recogniseMessages } from './tables/recognise';
import { reportMessages } from './tables/report';
import { comparisonReportMessages } from './tables/report/comparisons';
import { narasiMessages } from './tables/report/narasi';
import { reportChoiceMessages } from './tables/report/choices';
import { indicatorReportMessages } from './tables/report/indicators';
import { recapReportMessages } from './tables/report/recaps';
import { selftestMessages } from './tables/selftest';
import { workbenchMessages } from './tables/workbench';

export type Language = 'id' | 'en';

const messages = {
  ...arithmeticFindingMessages,
  ...completenessFindingMessages,
  ...consistencyFindingMessages,
  ...fixMessages,
  ...formulaFindingMessages,
  ...namingFindingMessages,
  ...numberFindingMessages,
  ...scaleFindingMessages,
  ...cliMessages,
  ...excelMessages,
  ...faultMessages,
  ...functionMessages,
  ...galleryMessages,
  ...paneMessages,
  ...policyMessages,
  ...portableMessages,
  ...recogniseMessages,
  ...reportMessages,
  ...comparisonReportMessages,
  ...indicatorReportMessages,
  ...narasiMessages,
  ...reportChoiceMessages,
  ...recapReportMessages,
  ...selftestMessages,
  ...workbenchMessages,
};

export type MessageKey = keyof typeof messages;

/** A sentence not yet put into a language. Numbers in `params` are already written as Indonesians write them. */
export interface Message {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The message in one language, with each `{name}` filled from its params; a missing param is a bug and throws. */
export function translate(language: Language, { key, params = {} }: Message): string {
  return messages[key][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message ${key} lacks {${name}}`);
    return String(value);
  });
}
