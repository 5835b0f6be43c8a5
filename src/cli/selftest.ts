import { processConsole } from './console';
import { selftestCommand } from './selftest-command';

void selftestCommand(process.argv.slice(2), processConsole()).then((code) => {
  process.exitCode = code;
});
