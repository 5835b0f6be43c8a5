import { rules } from '../check/rules';
import { translate } from '../i18n/message';
import { policyFaultText } from '../report/policy-on-sheet';
import { openFileGateway } from '../xlsx/file-gateway';
import type { CheckArguments } from './arguments';
import { checkArguments } from './arguments';
import type { Console, ExitCode } from './console';
import { faultSentence } from './fault-sentence';
import type { FileOutcome } from './files-summary';
import { filesSummaryText, outcomeOf, totalsOf } from './files-summary';
import type { Inspection } from './inspection';
import { inspect } from './inspection';
import { inspectionJson } from './inspection-json';
import { inspectionText } from './inspection-text';
import { nearestWord } from './nearest-word';

/**
 * `check FILE... [--json] [--min-severity error|warning|info] [--rule ID[,ID...]] [--lang id|en]`: what a reviewer would say about
 * each workbook. The files are only read, and one that cannot be read does not keep the others waiting. Exits 2 when one
 * could not be read, else 1 when an error is told.
 */
export async function checkCommand(argv: readonly string[], console: Console): Promise<ExitCode> {
  const asked = checkArguments(argv);
  if (!asked) {
    console.err(translate('id', { key: 'cli.check.usage' }));
    return 2;
  }
  const ids = rules.map(({ meta }) => meta.id);
  const unknown = asked.rules?.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    console.err(translate(asked.language, { key: 'cli.check.unknown-rule', params: { given: unknown, nearest: nearestWord(unknown, ids) } }));
    return 2;
  }
  return asked.files.length === 1 ? checkOne(asked.files[0]!, asked, console) : checkSeveral(asked, console);
}

async function checkOne(file: string, asked: CheckArguments, console: Console): Promise<ExitCode> {
  const inspection = await inspected(file, asked, console);
  if (typeof inspection === 'string') return 2;
  console.out(asked.json ? asJson(inspectionJson(inspection, asked.language)) : inspectionText(inspection, asked.language));
  return inspection.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function checkSeveral(asked: CheckArguments, console: Console): Promise<ExitCode> {
  const { language } = asked;
  const outcomes: FileOutcome[] = [];
  const told: object[] = [];
  for (const file of asked.files) {
    const inspection = await inspected(file, asked, console);
    if (typeof inspection === 'string') {
      outcomes.push({ kind: 'unread', file, reason: inspection });
      told.push({ file, fault: inspection });
      continue;
    }
    outcomes.push(outcomeOf(inspection));
    if (asked.json) told.push(inspectionJson(inspection, language));
    else console.out(`== ${file}\n\n${inspectionText(inspection, language)}\n`);
  }
  const totals = totalsOf(outcomes);
  console.out(asked.json ? asJson({ files: told, summary: totals }) : filesSummaryText(outcomes, language));
  return totals.unread > 0 ? 2 : totals.error > 0 ? 1 : 0;
}

/** The inspection of one file; or, told already, the sentence on why there is none. */
async function inspected(file: string, { language, ...selection }: CheckArguments, { err }: Console): Promise<Inspection | string> {
  try {
    const gateway = await openFileGateway(file);
    const inspection = inspect(file, await gateway.read(), await gateway.loadSettings(), selection);
    if (inspection.failedRules.length > 0) err(translate(language, { key: 'cli.failed-rules', params: { rules: inspection.failedRules.join(', ') } }));
    for (const fault of inspection.policyFaults) err(policyFaultText(fault, (message) => translate(language, message)));
    return inspection;
  } catch (reason) {
    const sentence = faultSentence(reason, file, language);
    err(sentence);
    return sentence;
  }
}

function asJson(data: object): string {
  return JSON.stringify(data, null, 2);
}
