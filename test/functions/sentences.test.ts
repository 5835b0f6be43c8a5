import type * as message from '../../src/i18n/message';
import type * as evaluate from '../../src/functions/evaluate-angka';

/** A page that has just opened: only what the functions bring themselves is loaded. */
function opened(): { translate: typeof message.translate; evaluateAngka: typeof evaluate.evaluateAngka } {
  let modules: ReturnType<typeof opened> | undefined;
  jest.isolateModules(() => {
    const { translate } = jest.requireActual<typeof message>('../../src/i18n/message');
    const { evaluateAngka } = jest.requireActual<typeof evaluate>('../../src/functions/evaluate-angka');
    modules = { translate, evaluateAngka };
  });
  return modules!;
}

it.each([
  ['WTP', '"WTP" tidak memuat angka. Tulis angkanya, atau kosongkan selnya.'],
  ['13,11,00', '"13,11,00" tidak dapat dibaca sebagai angka karena ada dua tanda desimal. Tulis ulang nilainya.'],
  ['106.,250.000', '"106.,250.000" tidak dapat dibaca sebagai angka karena titik dan koma berurutan. Tulis ulang nilainya.'],
  ['.234', '".234" diawali tanda pemisah, jadi angka di depannya mungkin hilang. Tulis ulang nilainya.'],
  ['250.000,', '"250.000," diakhiri tanda pemisah, jadi angka di belakangnya mungkin hilang. Tulis ulang nilainya.'],
  ['1.23.456', '"1.23.456" tidak dapat dibaca sebagai angka karena pengelompokan ribuannya tidak tiga-tiga. Tulis ulang nilainya.'],
  ['007', '"007" diawali nol seperti kode, bukan angka. Tulis ulang nilainya.'],
  ['196503141990031005', '"196503141990031005" terlalu panjang untuk sebuah angka. Tulis ulang nilainya.'],
  ['90 - 80', '"90 - 80" memuat lebih dari satu angka. Tulis satu nilai dalam satu sel.'],
  ['sekitar 500', '"sekitar 500" memuat angka bersama tulisan lain. Tulis angkanya saja.'],
])('a function says why %s is no number, whatever else is loaded', (text, sentence) => {
  const { translate, evaluateAngka } = opened();
  const cell = evaluateAngka([[[text]]])[0]![0] as { reason: message.Message };
  expect(translate('id', cell.reason)).toBe(sentence);
});
