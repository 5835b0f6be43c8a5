import { descriptionsEn } from '../functions/descriptions-en';
import { isFunctionError } from '../functions/cell-matrix';
import type { CellMatrix, OwnErrorCode } from '../functions/cell-matrix';
import type { ErrorExample, WorkedExample } from '../functions/examples';
import { functionExamples } from '../functions/examples';
import { kinerjaFunctions } from '../functions/kinerja-functions';
import { printPlain } from '../domain/numeral/print-numeral';
import type { Language } from '../i18n/message';
import { translate } from '../i18n/message';
import type { PortableFormula } from '../report/portable/portable-formula';
import { exampleFormula, exampleTwin } from './example-formula';
import type { FunctionDeclaration } from './function-declarations';

type FunctionId = keyof typeof kinerjaFunctions;

/** What to do about each error, whatever function shows it. */
const REMEDIES: Readonly<Record<OwnErrorCode, Readonly<Record<Language, string>>>> = {
  '#N/A': { id: 'Lengkapi datanya; hasilnya lalu muncul sendiri.', en: 'Fill in the figure; the result follows by itself.' },
  '#DIV/0!': { id: 'Periksa angka 0 itu. Bila memang 0, tetapkan dahulu cara menilainya.', en: 'Look at that 0. Where it is right, first agree on how it is to be judged.' },
  '#VALUE!': { id: 'Perbaiki penulisan sel atau argumen yang disebut.', en: 'Mend the cell or the argument that is named.' },
  '#NUM!': { id: 'Periksa satuan dan skala angkanya.', en: 'Check the unit and the scale of the figure.' },
};

const CODES = Object.keys(REMEDIES) as readonly OwnErrorCode[];

const SEPARATOR_NOTE = [
  'Rumus di halaman ini memakai koma di antara argumen. Excel dengan pengaturan Indonesia memakai titik koma.',
  '',
  'The formulas on this page separate arguments with commas. Excel with Indonesian settings uses semicolons.',
] as const;

/** `KINERJA.CAPAIAN(target, realisasi, [polaritas], ...)` */
function signature(id: string, parameters: FunctionDeclaration['parameters']): string {
  return `KINERJA.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;
}

/** The page of docs/fungsi on one function, from its declaration, its English description, its examples and its twin. */
export function functionPage({ id, description, parameters, result }: FunctionDeclaration): string {
  const english = descriptionsEn[id];
  const examples = functionExamples[id as FunctionId];
  if (!english) throw new Error(`${id} has no English description`);
  return [
    `# KINERJA.${id}`,
    '',
    description,
    '',
    english.description,
    '',
    '## Penulisan / Syntax',
    '',
    code(`=${signature(id, parameters)}`),
    '',
    ...SEPARATOR_NOTE,
    '',
    '| Parameter | Arti | Meaning |',
    '| --- | --- | --- |',
    ...parameters.map(({ name, description: meaning, optional }) => row(`\`${name}\`${optional ? ' (boleh kosong / optional)' : ''}`, meaning, english.parameters[name] ?? '')),
    '',
    '## Hasil / Result',
    '',
    result,
    '',
    english.result,
    '',
    '## Contoh / Worked examples',
    '',
    ...examples.worked.flatMap((example, index) => workedExample(id, parameters, example, index + 1)),
    '## Galat / Errors',
    '',
    ...errorTable(id, parameters, examples.errors),
    '',
    '## Rumus biasa yang setara / Portable twin',
    '',
    ...twinLines(id, examples.worked),
    '',
  ].join('\n');
}

function workedExample(id: string, parameters: FunctionDeclaration['parameters'], { source, arguments: args, result, arithmetic }: WorkedExample, place: number): string[] {
  const given = args.flatMap(({ written, cells }, index) => (written === '' ? [] : [row(`\`${parameters[index]!.name}\``, `\`${written}\``, cellsText(cells))]));
  return [
    `### ${place}. ${source ? [source.document, source.table, ...(source.cells ? [source.cells] : [])].join(', ') : 'Angka contoh / Made-up figures'}`,
    '',
    code(exampleFormula(id, args)),
    '',
    '| Parameter | Sel / Cells | Isi / Contents |',
    '| --- | --- | --- |',
    ...given,
    '',
    `Hitungan / Arithmetic: ${arithmetic}`,
    '',
    ...(result.length === 1 && result[0]!.length === 1
      ? [`Hasil / Result: **${result[0]![0]}**`]
      : ['Hasil / Result:', '', `|${' |'.repeat(result[0]!.length)}`, `|${' --- |'.repeat(result[0]!.length)}`, ...result.map((cells) => row(...cells))]),
    '',
  ];
}

function errorTable(id: string, parameters: FunctionDeclaration['parameters'], errors: readonly ErrorExample[]): string[] {
  if (errors.length === 0) return ['Fungsi ini tidak menolak isi apa pun.', '', 'This function refuses nothing.'];
  const lines = errors.map(({ arguments: args, code: shown }) => {
    const [[cell] = []] = kinerjaFunctions[id as FunctionId].evaluate(args.map(({ cells }) => cells));
    const reason = isFunctionError(cell) ? cell.reason : null;
    if (!reason) throw new Error(`${id} does not say why it shows ${shown}`);
    const given = args.flatMap(({ written, cells }, index) => (written === '' ? [] : [`${parameters[index]!.name} = ${cellsText(cells)}`]));
    return row(`\`${shown}\``, given.join('; '), translate('id', reason), translate('en', reason));
  });
  const codes = CODES.filter((known) => errors.some((error) => error.code === known));
  return [
    '| Galat / Error | Misalnya / For example | Sebabnya | Reason |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
    'Yang dilakukan / What to do:',
    '',
    ...codes.map((shown) => `- \`${shown}\`: ${REMEDIES[shown].id} / ${REMEDIES[shown].en}`),
    '',
    'Sel yang dirujuk dan sudah berisi galat meneruskan galat itu. / An error in a cell referred to is passed on.',
  ];
}

/** The twin of the first example that has one; of a function that fills several cells, the twin of its count. */
function firstTwin(id: string, worked: readonly WorkedExample[]): { readonly formula: string; readonly twin: PortableFormula; readonly isWhole: boolean } | null {
  for (const isWhole of [true, false]) {
    for (const { arguments: args } of worked) {
      const formula = isWhole ? exampleFormula(id, args) : `=INDEX(${exampleFormula(id, args).slice(1)},1,2)`;
      const twin = exampleTwin(formula, args);
      if (twin?.kind === 'twin') return { formula, twin, isWhole };
    }
  }
  return null;
}

function twinLines(id: string, worked: readonly WorkedExample[]): string[] {
  const first = firstTwin(id, worked);
  if (first?.twin.kind === 'twin') {
    return ['Tanpa add-in, rumus pertama menjadi rumus kedua. / Without the add-in the first formula becomes the second.', '', code(first.formula), '', code(first.twin.formula)];
  }
  const args = worked[0]!.arguments;
  const portable = exampleTwin(exampleFormula(id, args), args);
  if (portable?.kind !== 'value') throw new Error(`${id} becomes neither a formula nor a value`);
  return [
    `Tidak ada; hasilnya disimpan sebagai nilai: ${translate('id', portable.reason)}.`,
    '',
    `None; its result is kept as a value: ${translate('en', portable.reason)}.`,
  ];
}

function twinWord(id: string, worked: readonly WorkedExample[]): string {
  const first = firstTwin(id, worked);
  if (!first) return 'tidak, nilai / no, its value';
  return first.isWhole ? 'ada / yes' : 'dengan INDEX / with INDEX';
}

const INDEX = `# Fungsi KINERJA

Setiap fungsi punya satu halaman: apa yang dihitung, parameternya, contoh dari dokumen nyata dengan hitungannya, galat dan yang harus
dilakukan, serta rumus biasa yang setara. Halaman-halaman ini dibuat dari kode dengan \`npm run functions-docs\`.

Every function has a page: what it computes, its parameters, an example from a real document with its arithmetic, its errors and what
to do, and the ordinary formula that equals it. These pages are made from the code by \`npm run functions-docs\`.
`;

/** The page that lists every function: how it is written, the errors it shows, and whether it has an ordinary formula. */
export function functionIndex(declarations: readonly FunctionDeclaration[]): string {
  const lines = [...declarations]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ id, parameters, description }) => {
      const { worked, errors } = functionExamples[id as FunctionId];
      const codes = CODES.filter((known) => errors.some((error) => error.code === known)).map((known) => `\`${known}\``);
      const english = descriptionsEn[id]?.description ?? '';
      return row(`[\`${signature(id, parameters)}\`](${id}.md)`, `${description} / ${english}`, codes.join(' ') || '-', twinWord(id, worked));
    });
  return [INDEX, '| Fungsi / function | Kegunaan / purpose | Galat / errors | Rumus biasa / twin |', '| --- | --- | --- | --- |', ...lines, ''].join('\n');
}

const code = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

const row = (...cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function cellsText(cells: CellMatrix): string {
  return cells.map((line) => line.map(cellText).join('; ')).join('; ');
}

function cellText(cell: CellMatrix[number][number]): string {
  if (cell === null) return '(kosong / empty)';
  if (typeof cell === 'number') return printPlain(cell);
  return isFunctionError(cell) ? cell.code : `"${String(cell)}"`;
}
