import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { descriptionsEn } from '../../src/functions/descriptions-en';
import { kinerjaFunctions } from '../../src/functions/kinerja-functions';

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly result: { readonly dimensionality?: string };
    readonly options?: { readonly volatile?: boolean };
    readonly parameters: readonly { readonly name: string; readonly description: string; readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}

const folder = path.resolve(__dirname, '../../src/functions');
const declaring = readdirSync(folder)
  .map((name) => path.join(folder, name))
  .filter((file) => /@customfunction\b/.test(readFileSync(file, 'utf8')));

const generated = generateCustomFunctionsMetadata(declaring);

async function metadata(): Promise<Metadata> {
  return JSON.parse((await generated).metadataJson) as Metadata;
}

describe('the declarations Excel sees', () => {
  it('make metadata without a fault', async () => {
    expect((await generated).errors).toEqual([]);
  });

  it('declare the functions of the registry, with the same parameters', async () => {
    const declared = (await metadata()).functions.map(({ id, name, parameters }) => ({
      id,
      name,
      parameters: parameters.map((parameter) => ({ name: parameter.name, optional: parameter.optional ?? false })),
    }));
    const registered = Object.entries(kinerjaFunctions).map(([id, { parameters }]) => ({ id, name: id, parameters }));
    expect(declared).toEqual(expect.arrayContaining(registered));
    expect(declared).toHaveLength(registered.length);
  });

  it('are called in a formula by their id', () => {
    // Excel stores a dot as an underscore, so an id holds neither.
    for (const [id, { name }] of Object.entries(kinerjaFunctions)) {
      expect(id).toMatch(/^[A-Z]+$/);
      expect(name).toBe(`KINERJA.${id}`);
    }
  });

  it('take and give ranges, and are never volatile', async () => {
    for (const { result, options, parameters } of (await metadata()).functions) {
      expect(result.dimensionality).toBe('matrix');
      expect(parameters.every(({ dimensionality }) => dimensionality === 'matrix')).toBe(true);
      expect(options?.volatile).not.toBe(true);
    }
  });

  it('are described in Indonesian and in English, each parameter too', async () => {
    const { functions } = await metadata();
    expect(Object.keys(descriptionsEn).sort()).toEqual(functions.map(({ id }) => id).sort());
    for (const { id, description, parameters } of functions) {
      const english = descriptionsEn[id];
      expect(description).not.toBe('');
      expect(english?.description).not.toBe(description);
      expect(Object.keys(english?.parameters ?? {})).toEqual(parameters.map(({ name }) => name));
      expect(parameters.every((parameter) => parameter.description)).toBe(true);
    }
  });
});
