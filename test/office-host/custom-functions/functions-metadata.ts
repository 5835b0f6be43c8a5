import { readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve(__dirname, '../../../dist');

/** One function as functions.json describes it to Excel. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean; readonly dimensionality?: string }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface FunctionsMetadata {
  /** What stands before the dot where a formula calls one. */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
  /** Whether an error in a cell is handed to a function as an argument; otherwise Excel answers with it and calls nobody. */
  readonly allowErrorForDataTypeAny: boolean;
}

/** What Excel reads of the built add-in to know its functions: the file of descriptions, and the namespace of the manifest. */
export function readFunctionsMetadata(): FunctionsMetadata {
  const file = JSON.parse(readFileSync(path.join(dist, 'functions.json'), 'utf8')) as Partial<FunctionsMetadata>;
  const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
  const namespace = /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  if (!file.functions || namespace === undefined) throw new Error('dist/ describes no functions: run npm run build first.');
  return { namespace, functions: file.functions, allowErrorForDataTypeAny: file.allowErrorForDataTypeAny ?? false };
}
