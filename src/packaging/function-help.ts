import { descriptionsEn } from '../functions/descriptions-en';
import type { FunctionDeclaration } from './function-declarations';

/** The module of the pane that holds what is said of each function and parameter, in both languages. */
export function functionHelpModule(declarations: readonly FunctionDeclaration[]): string {
  const entries = declarations.map(({ id, group, description, parameters }) => {
    const english = descriptionsEn[id];
    if (!english) throw new Error(`${id} has no English description`);
    const lines = parameters.map(({ name, description: meaning }) => `      ${name}: ${words(meaning, english.parameters[name] ?? '')},`);
    return [`  ${id}: {`, `    group: ${JSON.stringify(group)},`, `    description: ${words(description, english.description)},`, '    parameters: {', ...lines, '    },', '  },'].join('\n');
  });
  return [
    '/** Made from the declarations of src/functions by `npm run functions-docs`: change those. */',
    'export const functionHelp = {',
    ...entries,
    '} as const;',
    '',
  ].join('\n');
}

const words = (id: string, en: string): string => `{ id: ${JSON.stringify(id)}, en: ${JSON.stringify(en)} }`;
