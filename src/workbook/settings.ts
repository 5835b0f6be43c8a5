import type { CapaianPolicy, Polarity } from '../domain/achievement/policy';
import { defaultCapaianPolicy } from '../domain/achievement/policy';

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
  readonly columns: readonly ColumnCorrection[];
  /** Answers to the recogniser's questions, by question id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly acknowledgements: readonly Acknowledgement[];
  /** The choices under which the report sheets were last made. */
  readonly report: { readonly unitName: string; readonly year: number | null; readonly paper: 'A4' | 'F4' };
}

export const defaultSettings: Settings = {
  version: 1,
  language: null,
  policy: defaultCapaianPolicy,
  polarities: {},
  defaultPolarity: 'maks',
  bandProfile: 'LKJIP6',
  columns: [],
  answers: {},
  acknowledgements: [],
  report: { unitName: '', year: null, paper: 'A4' },
};
