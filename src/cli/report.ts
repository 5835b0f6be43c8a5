import { reportCommand } from './report-command';
import { processConsole } from './console';

void reportCommand(process.argv.slice(2), processConsole()).then((code) => {
  process.exitCode = code;
});
