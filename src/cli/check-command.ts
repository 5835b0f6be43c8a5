import { translate } from '../i18n/message';
import { openFileGateway } from '../xlsx/file-gateway';
import { checkArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import { inspect } from './inspection';
import { inspectionJson } from './inspection-json';
import { inspectionText } from './inspection-text';

/** `check FILE [--json] [--lang id|en]`: what a reviewer would say about the workbook. The file is only read. */
export async function checkCommand(argv: readonly string[], { out, err }: Console): Promise<ExitCode> {
  const asked = checkArguments(argv);
  if (!asked) {
    err(translate('id', { key: 'cli.check.usage' }));
    return 2;
  }
  const { file, json, language } = asked;
  try {
    const gateway = await openFileGateway(file);
    const inspection = inspect(file, await gateway.read(), await gateway.loadSettings());
    out(json ? JSON.stringify(inspectionJson(inspection, language), null, 2) : inspectionText(inspection, language));
    if (inspection.failedRules.length > 0) err(translate(language, { key: 'cli.failed-rules', params: { rules: inspection.failedRules.join(', ') } }));
    return inspection.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (reason) {
    err(faultSentence(reason, file, language));
    return 2;
  }
}
