import { addMessages } from '../i18n/message';
import { commandMessages } from '../i18n/tables/command-messages';

addMessages(commandMessages);

/** Where a command writes. */
export interface Console {
  out(text: string): void;
  err(text: string): void;
}

/** 0: nothing to correct; 1: there are error-level findings; 2: the work could not be done. */
export type ExitCode = 0 | 1 | 2;

/** The console of this process. The far end may stop reading whenever it likes, as `head` does. */
export function processConsole(): Console {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
  };
}
