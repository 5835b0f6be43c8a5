import { checkCommand } from './check-command';
import { processConsole } from './console';

void checkCommand(process.argv.slice(2), processConsole()).then((code) => {
  process.exitCode = code;
});
