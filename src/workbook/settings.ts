import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import { defaultCapaianPolicy } from '../domain/achievement/policy';
import type { PolicyOnSheet } from './policy-names';
import { nothingOnSheet } from './policy-names';

/** A finding the user looked at and let stand. It holds while `content`, the finding's own facts, stays the same. */
export interface Acknowledgement {
  readonly rule: string;
  readonly sheet: string;
  readonly content: string;
  readonly reason: string;
}

/** The user's word on one recognised column: it wins over the recogniser from then on. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** The joined header text of the column, which survives moving the table. */
  readonly header: string;
  readonly role: string;
}

/** Who signs a report sheet, as it is printed: `Kepala Dinas Sosial`, the name, rank and NIP. Empty texts are left out. */
export interface Signatory {
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** How results stand on report sheets: by the add-in's functions, by ordinary formulas, or as values. */
export type FormulaMode = 'kinerja' | 'portable' | 'values';

/** The choices under which the report sheets were last made. */
export interface ReportChoices {
  readonly unitName: string;
  readonly year: number | null;
  readonly paper: 'A4' | 'F4';
  readonly formulas: FormulaMode;
  /** Layout ids left out, and the order of those that were moved; what is not named keeps the order of the report. */
  readonly excluded: readonly string[];
  readonly order: readonly string[];
  /** By layout id: the number its table has in the document, `3.1`. */
  readonly tableNumbers: Readonly<Record<string, string>>;
  /** By layout id: the sheet it is made on, where it is not the layout's own name. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /**
   * `date` is `yyyy-mm-dd`; empty texts are not chosen yet. The first party stands right, the second (who receives) left.
   * Both sign the agreement; where `everySheet` holds the first signs all other sheets too.
   */
  readonly signing: { readonly place: string; readonly date: string; readonly first: Signatory; readonly second: Signatory; readonly everySheet: boolean };
}

/** What the user decided, kept in the workbook itself. */
export interface Settings {
  readonly version: 1;
  /** Null until the user chooses: the pane then speaks as its host does. */
  readonly language: 'id' | 'en' | null;
  readonly policy: CapaianPolicy;
  /** Polarity of indicators that are not `defaultPolarity`, by indicator key (recognise/indicator-name). */
  readonly polarities: Readonly<Record<string, Polarity>>;
  readonly defaultPolarity: Polarity;
  /** Id of the band profile in force (domain/bands). */
  readonly bandProfile: string;
  /** What of `policy` and `bandProfile` was read from the sheet Pengaturan Kinerja; never kept here. */
  readonly onSheet: PolicyOnSheet;
  readonly columns: readonly ColumnCorrection[];
  /** Answers to the recogniser's questions, by question id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly report: ReportChoices;
}

const nobody: Signatory = { jabatan: '', nama: '', pangkat: '', nip: '' };

export const defaultSettings: Settings = {
  version: 1,
  language: null,
  policy: defaultCapaianPolicy,
  polarities: {},
  defaultPolarity: 'maks',
  bandProfile: 'LKJIP6',
  onSheet: nothingOnSheet,
  columns: [],
  answers: {},
  acknowledgements: [],
  report: {
    unitName: '',
    year: null,
    paper: 'A4',
    formulas: 'kinerja',
    excluded: [],
    order: [],
    tableNumbers: {},
    sheetNames: {},
    signing: { place: '', date: '', first: nobody, second: nobody, everySheet: false },
  },
};
