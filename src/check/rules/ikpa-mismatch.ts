import { printNumber, printPercent } from '../../domain/numeral/print-numeral';
import type { Quantity } from '../../domain/numeral/reading';
import type { PerformanceTable, TableRow } from '../../recognise/performance-table';
import { cellArea } from '../../workbook/address';
import { halfLastPlace } from '../figures/figure-value';
import { at, figure, printedCell } from '../figures/figures';
import type { Finding } from '../finding';
import type { IkpaBlock, IkpaColumns, IkpaIndicator } from '../composites/ikpa-blocks';
import { figureOf, ikpaBlocks, ikpaColumns } from '../composites/ikpa-blocks';
import type { Rule, RuleContext } from '../rule';

/**
 * An IKPA figure its own table does not give (PER-5/PB/2022 and PER-5/PB/2024): nilai akhir = nilai × bobot, nilai total =
 * their sum, konversi bobot = the weights that apply, nilai akhir = nilai total ÷ konversi, nilai aspek = plain mean.
 */
export const ikpaMismatch: Rule = {
  meta: { id: 'ikpa-mismatch', name: 'rule.ikpa-mismatch', severity: 'error', category: 'arithmetic' },
  scope: 'table',
  *evaluate(table, context) {
    for (const claim of verticalClaims(table)) {
      const finding = judge(table, claim, context);
      if (finding) yield finding;
    }
    const blocks = ikpaBlocks(table);
    if (blocks.length === 0) return;
    const columns = ikpaColumns(table);
    for (const block of blocks) {
      for (const claim of [...weightedClaims(block, columns), ...totalClaims(block, columns), ...aspekClaims(block, columns)]) {
        const finding = judge(table, claim, context);
        if (finding) yield finding;
      }
    }
  },
};

/** A stated figure and every value its terms may give it. */
interface Claim {
  readonly what: 'weighted' | 'total' | 'konversi' | 'akhir' | 'aspek';
  readonly row: TableRow;
  readonly index: number;
  readonly stated: Quantity;
  /** The first is the one shown. */
  readonly values: readonly { readonly value: number; readonly slack: number }[];
  readonly formula: string;
  readonly terms: readonly { readonly row: TableRow; readonly index: number }[];
}

/** Indicators down the rows, with nilai, bobot and nilai akhir beside each other: believed where most rows are nilai × bobot. */
function* verticalClaims(table: PerformanceTable): Generator<Claim> {
  const find = (fits: (column: PerformanceTable['columns'][number]) => boolean): number => table.columns.findIndex(fits);
  const isWeighted = (header: string): boolean => /akhir|tertimbang|bobot|kontribusi/i.test(header);
  const nilai = find(({ role, header }) => role === 'nilai' && !isWeighted(header));
  const bobot = find(({ role }) => role === 'bobot');
  const akhir = table.columns.findIndex(({ role, header }, index) => role === 'nilai' && isWeighted(header) && index > nilai);
  if (nilai < 0 || bobot < 0 || akhir < 0) return;
  const items = table.rows.flatMap((row) => {
    const [value, weight, stated] = [nilai, bobot, akhir].map((index) => figureOf(row, index));
    return row.kind === 'item' && value && weight && stated ? [{ row, value, weight, stated }] : [];
  });
  const weights = items.reduce((sum, { weight }) => sum + weight.value, 0);
  const whole = weights <= 1.5 ? 1 : 100;
  const claims = items.map(({ row, value, weight, stated }): Claim => ({
    what: 'weighted', row, index: akhir, stated, values: [{ value: (value.value * weight.value) / whole, slack: (halfLastPlace(value.decimals) * weight.value) / whole }],
    formula: `${figure(value)} × ${figure(weight)}${whole === 100 ? ' ÷ 100' : ''}`, terms: [{ row, index: nilai }, { row, index: bobot }],
  }));
  const holds = claims.filter(fits).length;
  const areHalves = claims.length === 2 && holds > 0 && Math.abs(weights - whole) < 1e-9;
  if (!areHalves && (holds < 3 || holds * 3 < claims.length * 2)) return;
  yield* claims;
  const total = table.rows.find(({ row, kind, label }) => row > items.at(-1)!.row.row && (kind === 'total' || /^(?:nilai|jumlah|total)\b/i.test(label ?? '')));
  const stated = figureOf(total ?? null, akhir);
  if (!total || !stated) return;
  const right = claims.map((claim) => (fits(claim) ? claim.stated.value : claim.values[0]!.value));
  const sums = [right, claims.map((claim) => claim.stated.value)].map((values) => values.reduce((sum, value) => sum + value, 0));
  const slack = claims.reduce((sum, claim) => sum + halfLastPlace(claim.stated.decimals), 0);
  yield {
    what: 'total', row: total, index: akhir, stated, values: [...sums, ...sums.map((sum) => sum / (weights / whole))].map((value) => ({ value, slack })),
    formula: claims.map((claim, at) => (fits(claim) ? figure(claim.stated) : printNumber(right[at]!, 2))).join(' + '), terms: claims.map(({ row }) => ({ row, index: akhir })),
  };
}

function* weightedClaims({ nilai, bobot, nilaiAkhir }: IkpaBlock, { indicators }: IkpaColumns): Generator<Claim> {
  if (!bobot || !nilaiAkhir) return;
  for (const { index } of indicators) {
    const [value, weight, stated] = [figureOf(nilai, index), figureOf(bobot, index), figureOf(nilaiAkhir, index)];
    if (!value || !weight || !stated) continue;
    const slack = (halfLastPlace(value.decimals) * weight.value) / 100;
    yield {
      what: 'weighted', row: nilaiAkhir, index, stated, values: [{ value: (value.value * weight.value) / 100, slack }],
      formula: `${figure(value)} × ${figure(weight)} ÷ 100`, terms: [{ row: nilai, index }, { row: bobot, index }],
    };
  }
}

function* totalClaims({ nilai, bobot, nilaiAkhir }: IkpaBlock, { indicators, total, konversi, akhir }: IkpaColumns): Generator<Claim> {
  if (!bobot) return;
  const applying = indicators.flatMap(({ index, name }) => {
    const [value, weight] = [figureOf(nilai, index), figureOf(bobot, index)];
    return value && weight ? [{ index, name, value, weight }] : [];
  });
  if (applying.length < 2) return;
  const weights = applying.reduce((sum, { weight }) => sum + weight.value, 0);
  const weighted = applying.reduce((sum, { value, weight }) => sum + (value.value * weight.value) / 100, 0);
  const slack = applying.reduce((sum, { value, weight }) => sum + (halfLastPlace(value.decimals) * weight.value) / 100, 0);
  const printed = applying.flatMap(({ index }) => figureOf(nilaiAkhir, index) ?? []);
  const sums = [
    { value: weighted, slack },
    ...(printed.length === applying.length ? [{ value: printed.reduce((sum, { value }) => sum + value, 0), slack: printed.reduce((sum, { decimals }) => sum + halfLastPlace(decimals), 0) }] : []),
  ];
  const terms = applying.map(({ index }) => ({ row: nilaiAkhir ?? nilai, index }));
  const [statedTotal, statedKonversi, statedAkhir] = [figureOf(nilai, total), figureOf(nilai, konversi), figureOf(nilai, akhir)];
  if (statedTotal && total !== null) {
    yield { what: 'total', row: nilai, index: total, stated: statedTotal, values: sums, formula: applying.map(({ value, weight }) => `${figure(value)} × ${figure(weight)}%`).join(' + '), terms };
  }
  if (statedKonversi && konversi !== null) {
    const asPrinted = statedKonversi.value <= 1.5 && !statedKonversi.percent ? weights / 100 : weights;
    yield { what: 'konversi', row: nilai, index: konversi, stated: statedKonversi, values: [{ value: asPrinted, slack: 0 }], formula: applying.map(({ weight }) => figure(weight)).join(' + '), terms: applying.map(({ index }) => ({ row: bobot, index })) };
  }
  if (!statedAkhir || akhir === null || weights === 0) return;
  const whole = statedTotal ?? null;
  const deductions = [0, ...indicators.flatMap(({ index, name }) => (/dispensasi/i.test(name) && !figureOf(bobot, index) ? (figureOf(nilai, index)?.value ?? []) : []))];
  const bases = [...(whole ? [{ value: whole.value, slack: halfLastPlace(whole.decimals) }] : []), ...sums];
  yield {
    what: 'akhir', row: nilai, index: akhir, stated: statedAkhir,
    values: deductions.flatMap((deduction) => bases.map((base) => ({ value: base.value / (weights / 100) - deduction, slack: base.slack / (weights / 100) }))),
    formula: `${whole ? figure(whole) : printNumber(weighted, 2)} ÷ ${printPercent(weights)}`,
    terms: [...(total === null ? [] : [{ row: nilai, index: total }]), ...(konversi === null ? [] : [{ row: nilai, index: konversi }])],
  };
}

function* aspekClaims({ nilai, nilaiAspek }: IkpaBlock, { indicators }: IkpaColumns): Generator<Claim> {
  if (!nilaiAspek) return;
  for (const { index, aspek } of indicators) {
    const stated = figureOf(nilaiAspek, index);
    if (!stated || aspek === null) continue;
    const members = indicators.filter((other: IkpaIndicator) => other.aspek === aspek);
    const values = members.flatMap((member) => figureOf(nilai, member.index) ?? []);
    if (values.length === 0 || members.some((member) => member.index !== index && figureOf(nilaiAspek, member.index))) continue;
    const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
    const slack = values.reduce((sum, { decimals }) => sum + halfLastPlace(decimals), 0) / values.length;
    yield { what: 'aspek', row: nilaiAspek, index, stated, values: [{ value: mean, slack }], formula: `(${values.map(figure).join(' + ')}) ÷ ${values.length}`, terms: members.map((member) => ({ row: nilai, index: member.index })) };
  }
}

function fits({ stated, values }: Claim): boolean {
  const reach = 10 ** -Math.max(0, stated.decimals) * (1 - 1e-9);
  return values.some(({ value, slack }) => Math.abs(value - stated.value) < reach + slack);
}

function judge(table: PerformanceTable, claim: Claim, { snapshot }: RuleContext): Finding | null {
  if (fits(claim)) return null;
  const { what, row, index, stated, values, formula, terms } = claim;
  const { column } = table.columns[index]!;
  const place = { row: row.row, column };
  const printed = printedCell(snapshot, table.sheet, place);
  const expected = stated.percent ? printPercent(values[0]!.value) : printNumber(values[0]!.value, 2);
  return {
    rule: 'ikpa-mismatch',
    severity: 'error',
    sheet: table.sheet,
    area: cellArea(place),
    printed,
    expected,
    message: { key: `ikpa-mismatch.${what}`, params: { printed, expected } },
    evidence: `${formula} = ${expected}`,
    related: terms.map((term) => at(table.sheet, term.row.row, table.columns[term.index]!.column)),
    fix: null,
  };
}
