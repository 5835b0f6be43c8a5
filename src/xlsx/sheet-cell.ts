import type { SnapshotCell } from '../workbook/snapshot';
import type { CellScanner } from './cell-scanner';
import { attributeOf } from './cell-scanner';
import { plainText } from './shared-strings';
import { shiftFormula } from './shift-formula';
import { decodeFormula } from './stored-formula';
import type { Xf } from './style-table';
import { characterData, decodeXstring, rawText } from './xml/text';

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Powers of ten a double holds exactly. */
const EXACT_POWERS = Array.from({ length: 23 }, (_, power) => 10 ** power);

/** The number written in plain digits; Number's answer for all else. Exact: both parts of the quotient are. */
function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  let digits = 0;
  let mantissa = 0;
  let decimals = -1;
  const negative = bytes[from] === 45;
  for (let at = negative ? from + 1 : from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte === 46 && decimals < 0) decimals = 0;
    else if (byte < 48 || byte > 57 || ++digits > 15) return Number(rawText(bytes, from, to));
    else {
      mantissa = mantissa * 10 + byte - 48;
      if (decimals >= 0) decimals++;
    }
  }
  const size = decimals > 0 ? mantissa / EXACT_POWERS[decimals]! : mantissa;
  return negative ? -size : size;
}

const DAY = 86_400_000;
/** 1 January 1970 as Excel counts days. */
const UNIX_EPOCH = 25_569;
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?Z?$/;

/** The serial number of a date written out, as strict files may; the text itself where it is none. */
function dateSerial(text: string): number | string {
  if (!ISO_DATE.test(text)) return text;
  const milliseconds = Date.parse(text.length > 10 && !text.endsWith('Z') ? `${text}Z` : text);
  return Number.isNaN(milliseconds) ? text : milliseconds / DAY + UNIX_EPOCH;
}

/** Turns what a scanner stands on into the cell it means; keeps the shared formulas of the sheet as it passes them. */
export class CellReader {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly scanner: CellScanner,
    private readonly strings: readonly SnapshotCell[],
    private readonly xfs: readonly Xf[],
  ) {}

  /** The cell; undefined when it holds nothing. Must see every cell of the sheet that has a formula, in order. */
  read(): SnapshotCell | undefined {
    const { scanner } = this;
    if (scanner.formulaTagStart < 0 && scanner.type === 's') return this.sharedText();
    const formula = scanner.formulaTagStart < 0 ? undefined : this.readFormula();
    const value = this.readValue();
    const error = value !== null && scanner.type === 'e' ? String(value) : undefined;
    if (formula === undefined && value === null) return undefined;
    const format = this.xfs[scanner.style]?.format;
    if (formula === undefined && error === undefined) return format === undefined ? { value } : { value, format };
    return {
      value: error === undefined ? value : null,
      ...(formula !== undefined && { formula }),
      ...(error !== undefined && { error }),
      ...(format !== undefined && { format }),
    };
  }

  private sharedText(): SnapshotCell | undefined {
    const { bytes, valueStart, valueEnd, style } = this.scanner;
    const cell = valueEnd === valueStart || valueStart < 0 ? undefined : this.strings[parseNumber(bytes, valueStart, valueEnd)];
    if (!cell?.value) return undefined;
    const format = this.xfs[style]?.format;
    return format === undefined ? cell : { value: cell.value, format };
  }

  /** The formula as the user typed it, with `=`; undefined for a cell of a data table, which holds its result alone. */
  readFormula(): string | undefined {
    const stored = this.storedFormula();
    return stored === undefined ? undefined : decodeFormula(stored);
  }

  /** The formula in the file's form, a shared one worked out for this cell. */
  storedFormula(): string | undefined {
    const { scanner } = this;
    const { bytes, formulaTagStart, formulaTagEnd, formulaEnd } = scanner;
    const text = characterData(bytes, formulaTagEnd, formulaEnd);
    if (formulaTagEnd - formulaTagStart <= 4) return text || undefined;
    const index = this.sharedIndex();
    if (index === null) return text || undefined;
    if (text !== '') {
      this.shared.set(index, { text, row: scanner.row, column: scanner.column });
      return text;
    }
    const master = this.shared.get(index);
    return master && shiftFormula(master.text, scanner.row - master.row, scanner.column - master.column);
  }

  /** Which shared formula the cell belongs to; null for none. */
  sharedIndex(): string | null {
    const { bytes, formulaTagStart, formulaTagEnd } = this.scanner;
    if (formulaTagStart < 0 || attributeOf(bytes, formulaTagStart, formulaTagEnd, 't') !== 'shared') return null;
    return attributeOf(bytes, formulaTagStart, formulaTagEnd, 'si') ?? '';
  }

  private readValue(): string | number | boolean | null {
    const { scanner } = this;
    const { bytes, type, valueStart, valueEnd } = scanner;
    if (type === 'inlineStr' && scanner.inlineStart >= 0) return plainText(bytes, scanner.inlineStart, scanner.inlineEnd) || null;
    // A formula that shows nothing says that its result is a text.
    if (valueStart >= 0 && valueEnd === valueStart && type === 'str' && scanner.formulaTagStart >= 0) return '';
    if (valueStart < 0 || valueEnd === valueStart) return null;
    switch (type) {
      case '':
      case 'n': {
        const number = parseNumber(bytes, valueStart, valueEnd);
        return Number.isFinite(number) ? number : null;
      }
      case 's':
        return this.strings[parseNumber(bytes, valueStart, valueEnd)]?.value || null;
      case 'b':
        return characterData(bytes, valueStart, valueEnd).trim() === '1';
      case 'e':
        return characterData(bytes, valueStart, valueEnd).trim();
      case 'd':
        return dateSerial(characterData(bytes, valueStart, valueEnd).trim());
      default:
        return decodeXstring(characterData(bytes, valueStart, valueEnd));
    }
  }
}
