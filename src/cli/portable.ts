import { portableCommand } from './portable-command';
import { processConsole } from './console';

void portableCommand(process.argv.slice(2), processConsole()).then((code) => {
  process.exitCode = code;
});
