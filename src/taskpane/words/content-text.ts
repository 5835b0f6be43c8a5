import type { CellContent } from '../../workbook/cell-edit';
import { displayedText } from '../../workbook/displayed-text';

/**
 * What a cell holds, so that a text and a number that look alike can be told apart: formulas as they are, texts in
 * quotes, numbers as the format shows them; null when it is empty.
 */
export function contentText(content: CellContent, format: string | undefined): string | null {
  if ('formula' in content) return content.formula;
  if (content.value === null || content.value === '') return null;
  if (typeof content.value === 'string') return `“${content.value}”`;
  return displayedText({ value: content.value, format });
}
