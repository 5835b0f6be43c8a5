import type { Area } from '../workbook/address';
import { parseArea } from '../workbook/address';
import { TONE_COLOURS } from '../workbook/role-looks';
import type { ToneRule } from '../workbook/sheet-plan';
import { rangeOf } from './rectangles';

/** A colour by a formula over a rectangle, as Excel has it. */
export interface ColourRule {
  readonly area: Area;
  /** With its `=`, relative to the first cell of the area. */
  readonly formula: string;
  readonly text: string;
  readonly shade: string;
}

export function plannedRules(tones: readonly ToneRule[]): ColourRule[] {
  return tones.map(({ area, tone, when }) => ({ area, formula: `=${when}`, ...TONE_COLOURS[tone] }));
}

/** Asks for the rules of this kind among those Excel has listed; the function that is returned reads the answer. */
export function queueRules(formats: readonly Excel.ConditionalFormat[]): () => ColourRule[] {
  const asked = formats.map((format) => {
    const range = format.getRangeOrNullObject();
    range.load('address');
    const custom = format.customOrNullObject;
    custom.load('rule/formula,format/font/color,format/fill/color');
    return { range, custom };
  });
  return () =>
    asked.flatMap(({ range, custom }) => {
      if (range.isNullObject || custom.isNullObject) return [];
      const area = parseArea(range.address.slice(range.address.lastIndexOf('!') + 1));
      return area ? [{ area, formula: custom.rule.formula, text: custom.format.font.color, shade: custom.format.fill.color }] : [];
    });
}

/** Adds the rules. Excel puts each new one first, so they are added from the last to the first. */
export function addRules(sheet: Excel.Worksheet, rules: readonly ColourRule[]): void {
  for (const { area, formula, text, shade } of [...rules].reverse()) {
    const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.font.color = text;
    custom.format.fill.color = shade;
  }
}
