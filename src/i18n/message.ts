import { checkMessages } from './tables/check';
import { cliMessages } from './tables/cli';
import { excelMessages } from './tables/excel';
import { faultMessages } from './tables/fault';
import { functionMessages } from './tables/functions';
import { paneMessages } from './tables/pane';
import { recogniseMessages } from './tables/recognise';
import { reportMessages } from './tables/report';
import { selftestMessages } from './tables/selftest';
import { workbenchMessages } from './tables/workbench';

export type Language = 'id' | 'en';

const messages = {
  ...checkMessages,
  ...cliMessages,
  ...excelMessages,
  ...faultMessages,
  ...functionMessages,
  ...paneMessages,
  ...recogniseMessages,
  ...reportMessages,
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
