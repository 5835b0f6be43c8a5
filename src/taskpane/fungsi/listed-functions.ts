import { kinerjaFunctions } from '../../functions/kinerja-functions';
import type { Language, MessageKey } from '../../i18n/message';
import { functionHelp } from './function-help';
import type { FunctionId } from './guess-arguments';

export type FunctionGroup = (typeof functionHelp)[FunctionId]['group'];

export const groupWords: Readonly<Record<FunctionGroup, MessageKey>> = {
  capaian: 'fungsi.group.capaian',
  rerata: 'fungsi.group.rerata',
  anggaran: 'fungsi.group.anggaran',
  layanan: 'fungsi.group.layanan',
  kalimat: 'fungsi.group.kalimat',
  angka: 'fungsi.group.angka',
};

/** The groups in the order a report needs them. */
const groups = Object.keys(groupWords) as readonly FunctionGroup[];

/** What is said of one parameter in a language. */
export function parameterHelp(id: FunctionId, parameter: string, language: Language): string {
  const parameters: Readonly<Record<string, Readonly<Record<Language, string>>>> = functionHelp[id].parameters;
  return parameters[parameter]?.[language] ?? '';
}

/** The functions whose name or words hold every word of the query, by group; groups without one are left out. */
export function listedFunctions(query: string, language: Language): readonly { readonly group: FunctionGroup; readonly ids: readonly FunctionId[] }[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = (Object.keys(kinerjaFunctions) as FunctionId[]).filter((id) => {
    const said = wordsOf(id, language);
    return wanted.every((word) => said.includes(word));
  });
  return groups.flatMap((group) => {
    const ids = fitting.filter((id) => functionHelp[id].group === group);
    return ids.length > 0 ? [{ group, ids }] : [];
  });
}

function wordsOf(id: FunctionId, language: Language): string {
  const { name, parameters } = kinerjaFunctions[id];
  return [name, functionHelp[id].description[language], ...parameters.flatMap((parameter) => [parameter.name, parameterHelp(id, parameter.name, language)])].join(' ').toLowerCase();
}
