import { formatCell } from '../workbook/address';
import type { CellContent } from '../workbook/cell-edit';
import type { CellValue } from '../workbook/snapshot';
import { encodeFormula } from './stored-formula';
import { attributesXml } from './xml/splice';
import { encodeXstring, escapeText } from './xml/text';

/** A cell to be written. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly xf: number;
  readonly content: CellContent;
  readonly result?: CellValue | undefined;
  readonly error?: string | undefined;
}

const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!']);

/** Whether the file must say that this formula is a dynamic array (dynamic-array-metadata). */
export function needsDynamicArray(content: CellContent): boolean {
  return 'formula' in content && encodeFormula(content.formula).dynamicArray;
}

/** Type letter and `<v>` of a formula's result. */
function resultXml(result: CellValue | undefined, error: string | undefined): { readonly type?: string; readonly value: string } {
  const shown = error ?? (typeof result === 'string' && ERRORS.has(result) ? result : undefined);
  if (shown !== undefined) return { type: 'e', value: `<v>${escapeText(shown)}</v>` };
  switch (typeof result) {
    case 'number':
      return Number.isFinite(result) ? { value: `<v>${result}</v>` } : { type: 'e', value: '<v>#NUM!</v>' };
    case 'boolean':
      return { type: 'b', value: `<v>${result ? 1 : 0}</v>` };
    case 'string':
      return { type: 'str', value: `<v>${encodeXstring(result)}</v>` };
    default:
      return { value: '' };
  }
}

/**
 * The cell as SpreadsheetML. A text is written in the cell itself and is text whatever it starts with; a formula always
 * comes with the result it is known to have. `dynamicArrayIndex` is the `cm` of dynamic arrays in this workbook.
 */
export function cellXml({ row, column, xf, content, result, error }: WrittenCell, dynamicArrayIndex: number | null): string {
  const reference = formatCell({ row, column });
  const style = xf === 0 ? undefined : xf;
  if ('formula' in content) {
    const { text, dynamicArray } = encodeFormula(content.formula);
    const { type, value } = resultXml(result, error);
    const isArray = dynamicArray && dynamicArrayIndex !== null;
    const attributes = attributesXml({ r: reference, s: style, t: type, cm: isArray ? dynamicArrayIndex : undefined });
    const formula = `<f${isArray ? ` t="array" ref="${reference}"` : ''}>${escapeText(text)}</f>`;
    return `<c${attributes}>${formula}${value}</c>`;
  }
  if (error !== undefined) return `<c${attributesXml({ r: reference, s: style, t: 'e' })}><v>${escapeText(error)}</v></c>`;
  const { value } = content;
  if (value === null || value === '') return `<c${attributesXml({ r: reference, s: style })}/>`;
  if (typeof value === 'string') {
    const inline = `<is><t xml:space="preserve">${encodeXstring(value)}</t></is>`;
    return `<c${attributesXml({ r: reference, s: style, t: 'inlineStr' })}>${inline}</c>`;
  }
  const written = resultXml(value, undefined);
  return `<c${attributesXml({ r: reference, s: style, t: written.type })}>${written.value}</c>`;
}
