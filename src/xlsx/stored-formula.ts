import { mapFormulaCode } from './formula-text';
import { maySpill, storedPrefix } from './future-functions';

/** A formula as a file holds it: without `=`, add-in and younger functions under their stored names. */
export interface StoredFormula {
  readonly text: string;
  /** Excel keeps it as a dynamic array (`cm`, `t="array"`): add-in functions and functions that spill. */
  readonly dynamicArray: boolean;
}

const ADD_IN_STORED = '_xldudf_KINERJA_';
const CALL = /(?<![\w.\\])([A-Za-z_][\w.]*)(?=\s*\()/g;
const STORED_ADD_IN_CALL = /(?<![\w.\\])_xldudf_KINERJA_(\w+)(?=\s*\()/gi;
const STORED_FUTURE_CALL = /(?<![\w.\\])_xlfn\.(?:_xlws\.)?(?=[A-Za-z])/gi;

/** `=IF(E6="","",KINERJA.CAPAIAN(D6,E6))` becomes `IF(E6="","",_xldudf_KINERJA_CAPAIAN(D6,E6))`. */
export function encodeFormula(formula: string): StoredFormula {
  let dynamicArray = false;
  const text = mapFormulaCode(formula.replace(/^=/, ''), (code) =>
    code.replace(CALL, (name: string) => {
      if (/^KINERJA\./i.test(name)) {
        dynamicArray = true;
        return `${ADD_IN_STORED}${name.slice('KINERJA.'.length).toUpperCase().replaceAll('.', '_')}`;
      }
      dynamicArray ||= maySpill(name);
      return `${storedPrefix(name)}${name}`;
    }),
  );
  return { text, dynamicArray };
}

/** The formula as its user typed it, with `=`. Names of other add-ins and of LET variables stay in their stored form. */
export function decodeFormula(stored: string): string {
  const text = stored.includes('_xl')
    ? mapFormulaCode(stored, (code) =>
        code
          .replace(STORED_ADD_IN_CALL, (_, name: string) => `KINERJA.${name.toUpperCase().replaceAll('_', '.')}`)
          .replace(STORED_FUTURE_CALL, ''),
      )
    : stored;
  return `=${text}`;
}
