import { cliMessages } from './cli';
import { selftestMessages } from './selftest';

/** What the commands of the command line say. */
export const commandMessages = {
  ...cliMessages,
  ...selftestMessages,
};
