/** Formats a file names by number alone (ECMA-376 part 1, 18.8.30). Dates are given in the order Indonesian Excel shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"Rp"#,##0;-"Rp"#,##0',
  6: '"Rp"#,##0;[Red]-"Rp"#,##0',
  7: '"Rp"#,##0.00;-"Rp"#,##0.00',
  8: '"Rp"#,##0.00;[Red]-"Rp"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** The code of a built-in format number; null for numbers a file must define itself. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN[id] ?? null;
}

/** Ids whose meaning is the same in every language of Excel; others are written out instead. */
export function builtInFormatId(code: string): number | null {
  for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 45, 46, 48, 49]) if (BUILT_IN[id] === code) return id;
  return null;
}
