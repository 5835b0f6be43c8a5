import { angka } from '../../src/functions/angka';
import { capaian, kategori } from '../../src/functions/capaian';

/** What Excel's own runtime brings: an error with a code and, for some codes, a sentence. */
class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const host = globalThis as { CustomFunctions?: unknown };

beforeAll(() => {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' };
  host.CustomFunctions = { Error: ExcelError, ErrorCode };
});

afterAll(() => {
  delete host.CustomFunctions;
});

function thrownBy(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    return thrown;
  }
}

describe('the functions as Excel calls them', () => {
  it('give rows of values for ranges and for single cells', () => {
    expect(capaian([[10], [20]], [[5], [5]])).toEqual([[0.5], [0.25]]);
    expect(kategori([[0.9884]])).toEqual([['Memuaskan']]);
    expect(angka([['87,34 Poin']])).toEqual([[87.34]]);
  });

  it('take optional arguments left out as null', () => {
    const leftOut = null as unknown as undefined;
    expect(capaian([[10]], [[5]], leftOut, leftOut, leftOut)).toEqual([[0.5]]);
    expect(kategori([[0.9884]], leftOut)).toEqual([['Memuaskan']]);
  });

  it('pass each argument on in its place', () => {
    expect(capaian([[10]], [[5]], [['min']], [[1.2]])).toEqual([[1.2]]);
    expect(capaian([[0]], [[0]], [['maks']], [[1.2]], [['seratus']])).toEqual([[1]]);
    expect(kategori([[0.905]], [['PERMENDAGRI-91']])).toEqual([['Tinggi']]);
  });

  it.each([
    ['#VALUE!', () => angka([['13,11,00']]), '"13,11,00" tidak dapat dibaca sebagai angka karena ada dua tanda desimal. Tulis ulang nilainya.'],
    ['#N/A', () => capaian([[10]], [[null]]), 'Realisasinya belum ada.'],
    ['#DIV/0!', () => capaian([[0]], [[5]]), undefined],
    ['#NUM!', () => kategori([[1.2]]), undefined],
    ['#NULL!', () => angka([['#NULL!']]), undefined],
    ['#N/A', () => angka([['#N/A']]), undefined],
  ])('throw %s where the single cell fails', (code, call, message) => {
    expect(thrownBy(call)).toEqual(new ExcelError(code, message));
  });

  it.each(['#REF!', '#NAME?', '#SPILL!'])('say #VALUE! for an incoming %s, which no function may answer with', (code) => {
    expect(thrownBy(() => angka([[code]]))).toEqual(new ExcelError('#VALUE!', `Sel yang dirujuk berisi ${code}. Perbaiki sel itu dahulu.`));
  });

  it('put the error of one cell of a range in its place', () => {
    expect(capaian([[10], [0]], [[5], [5]])).toEqual([[0.5], [new ExcelError('#DIV/0!')]]);
    expect(capaian([[0], [10]], [[5], [5]])).toEqual([[new ExcelError('#DIV/0!')], [0.5]]);
    expect(capaian([[0, 10]], [[5, 5]])).toEqual([[new ExcelError('#DIV/0!'), 0.5]]);
  });
});
