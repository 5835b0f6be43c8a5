import type { CapaianPolicy, Polarity, ZeroTargetPolicy } from '../domain/achievement/policy';
import type { Acknowledgement, ColumnCorrection, FormulaMode, ReportChoices, Settings, Signatory } from './settings';
import { defaultSettings } from './settings';

/** The namespace every gateway finds the settings by; Office keeps parts like it (customXmlParts) through save and copy. */
export const SETTINGS_NAMESPACE = 'urn:lembar-kinerja:settings';

type Json = Readonly<Record<string, unknown>>;

const POLARITIES: readonly Polarity[] = ['maks', 'min', 'min-rasio', 'stabil', 'rentang'];
const ZERO_TARGETS: readonly ZeroTargetPolicy[] = ['none', 'hundred-when-both-zero', 'cap-when-exceeded'];

function objectOr(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function oneOf<Choice>(value: unknown, choices: readonly Choice[], fallback: Choice): Choice {
  return choices.includes(value as Choice) ? (value as Choice) : fallback;
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

function numberOrNull(value: unknown, fallback: number | null): number | null {
  return value === null || (typeof value === 'number' && Number.isFinite(value)) ? value : fallback;
}

/** Entries whose value passes; a damaged one is left out, the rest stay. */
function recordOf<Value>(value: unknown, accept: (each: unknown) => each is Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(objectOr(value)).filter((entry): entry is [string, Value] => accept(entry[1])));
}

/** Objects of which all these keys are texts; others are left out. */
function textRecords<Key extends string>(value: unknown, keys: readonly Key[]): Record<Key, string>[] {
  if (!Array.isArray(value)) return [];
  return value.map(objectOr).flatMap((item) => {
    if (!keys.every((key) => typeof item[key] === 'string')) return [];
    return [Object.fromEntries(keys.map((key) => [key, item[key]])) as Record<Key, string>];
  });
}

function policyOf(value: unknown): CapaianPolicy {
  const json = objectOr(value);
  const fallback = defaultSettings.policy;
  return {
    capRatio: numberOrNull(json.capRatio, fallback.capRatio),
    floorRatio: numberOrNull(json.floorRatio, fallback.floorRatio),
    zeroTarget: oneOf(json.zeroTarget, ZERO_TARGETS, fallback.zeroTarget),
    roundPercentDecimals: numberOrNull(json.roundPercentDecimals, fallback.roundPercentDecimals),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isText) : [];
}

function signatoryOf(value: unknown): Signatory {
  const json = objectOr(value);
  return { jabatan: textOr(json.jabatan, ''), nama: textOr(json.nama, ''), pangkat: textOr(json.pangkat, ''), nip: textOr(json.nip, '') };
}

function reportOf(value: unknown): ReportChoices {
  const json = objectOr(value);
  const signing = objectOr(json.signing);
  const fallback = defaultSettings.report;
  return {
    unitName: textOr(json.unitName, fallback.unitName),
    year: numberOrNull(json.year, fallback.year),
    paper: oneOf(json.paper, ['A4', 'F4'], fallback.paper),
    formulas: oneOf<FormulaMode>(json.formulas, ['kinerja', 'portable', 'values'], fallback.formulas),
    excluded: texts(json.excluded),
    order: texts(json.order),
    tableNumbers: recordOf(json.tableNumbers, isText),
    sheetNames: recordOf(json.sheetNames, isText),
    signing: {
      place: textOr(signing.place, ''),
      date: textOr(signing.date, ''),
      first: signatoryOf(signing.first),
      second: signatoryOf(signing.second),
      everySheet: signing.everySheet === true,
    },
  };
}

/** The settings as a workbook keeps them. */
export function settingsText({ onSheet: _, ...kept }: Settings): string {
  return JSON.stringify(kept);
}

/** Reads what settingsText wrote, now or in another version: what is missing or cannot be understood is the default. */
export function settingsFromText(text: string): Settings {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return defaultSettings;
  }
  const json = objectOr(parsed);
  const isPolarity = (value: unknown): value is Polarity => POLARITIES.includes(value as Polarity);
  return {
    version: 1,
    language: oneOf<'id' | 'en' | null>(json.language, ['id', 'en'], defaultSettings.language),
    policy: policyOf(json.policy),
    polarities: recordOf(json.polarities, isPolarity),
    defaultPolarity: oneOf(json.defaultPolarity, POLARITIES, defaultSettings.defaultPolarity),
    bandProfile: textOr(json.bandProfile, defaultSettings.bandProfile),
    onSheet: defaultSettings.onSheet,
    columns: textRecords(json.columns, ['sheet', 'header', 'role']) satisfies ColumnCorrection[],
    answers: recordOf(json.answers, isText),
    acknowledgements: textRecords(json.acknowledgements, ['rule', 'sheet', 'content', 'reason']) satisfies Acknowledgement[],
    report: reportOf(json.report),
  };
}
