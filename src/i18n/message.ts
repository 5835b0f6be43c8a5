import type { checkMessages } from './tables/check-messages';
import type { commandMessages } from './tables/command-messages';
import { excelMessages } from './tables/excel';
import { faultMessages } from './tables/fault';
import { functionMessages } from './tables/functions';
import { galleryMessages } from './tables/fungsi';
import { paneMessages } from './tables/pane';
import { policyMessages } from './tables/policy';
import { portableMessages } from './tables/portable';
import { recogniseMessages } from './tables/recognise';
import { reportMessages } from './tables/report';
import type { reportSheetMessages } from './tables/report-sheet-messages';
import { unreadableMessages } from './tables/unreadable';
import { workbenchMessages } from './tables/workbench';
import type { MessageTable } from './message-table';

export type Language = 'id' | 'en';

const messages = {
  ...excelMessages,
  ...faultMessages,
  ...functionMessages,
  ...galleryMessages,
  ...paneMessages,
  ...policyMessages,
  ...portableMessages,
  ...recogniseMessages,
  ...reportMessages,
  ...unreadableMessages,
  ...workbenchMessages,
};

/** Tables that come with the part of the add-in that needs them, so that the pane need not wait for them. */
type LaterMessages = typeof checkMessages & typeof commandMessages & typeof reportSheetMessages;

export type MessageKey = keyof typeof messages | keyof LaterMessages;

/** A sentence not yet put into a language. Numbers in `params` are already written as Indonesians write them. */
export interface Message {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

const known: MessageTable = { ...messages };

/** Makes the messages of a table known. Called where the part that speaks them begins. */
export function addMessages(table: MessageTable): void {
  Object.assign(known, table);
}

/** The message in one language, with each `{name}` filled from its params; a missing param, or a table not added, is a bug and throws. */
export function translate(language: Language, { key, params = {} }: Message): string {
  const words = known[key];
  if (!words) throw new Error(`message ${key} is not loaded`);
  return words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message ${key} lacks {${name}}`);
    return String(value);
  });
}
