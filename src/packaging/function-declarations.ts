import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** One function as its declaration in src/functions describes it to Excel, in Indonesian. */
export interface FunctionDeclaration {
  readonly id: string;
  /** The file it stands in, by its name: `capaian`. */
  readonly group: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  readonly result: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean }[];
  }[];
}

/** Every `@customfunction` of a folder, read by the same generator that makes the metadata Excel loads. Throws what it says is wrong. */
export async function functionDeclarations(folder: string): Promise<readonly FunctionDeclaration[]> {
  const files = readdirSync(folder)
    .sort()
    .map((name) => ({ group: path.parse(name).name, file: path.join(folder, name) }))
    .map((each) => ({ ...each, source: readFileSync(each.file, 'utf8') }))
    .filter(({ source }) => /^ \* @customfunction\b/m.test(source));
  const declared = await Promise.all(files.map(async ({ group, file, source }) => ofFile(group, source, await generateCustomFunctionsMetadata([file]))));
  return declared.flat();
}

function ofFile(group: string, source: string, { metadataJson, errors }: { metadataJson: string; errors: unknown[] }): readonly FunctionDeclaration[] {
  if (errors.length > 0) throw new Error(errors.map(String).join('\n'));
  return (JSON.parse(metadataJson) as Metadata).functions.map(({ id, description, parameters }) => ({
    id,
    group,
    description,
    parameters: parameters.map((parameter) => ({ name: parameter.name, description: parameter.description, optional: parameter.optional ?? false })),
    result: resultOf(source, id),
  }));
}

/** The generator leaves out what is said of the result. */
function resultOf(source: string, id: string): string {
  const comment = source.split('/**').find((part) => new RegExp(`@customfunction ${id}\\s`).test(part));
  const result = comment && /@returns (.+)/.exec(comment)?.[1];
  if (!result) throw new Error(`${id} does not say what it returns`);
  return result.trim();
}
