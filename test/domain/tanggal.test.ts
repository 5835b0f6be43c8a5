import fc from 'fast-check';
import { tanggal } from '../../src/domain/tanggal';

test.each([
  ['2019-02-28', '28 Februari 2019'],
  ['2018-01-02', '2 Januari 2018'],
  ['2024-08-17', '17 Agustus 2024'],
  ['2023-12-31', '31 Desember 2023'],
  ['2024-02-29', '29 Februari 2024'],
  ['2000-02-29', '29 Februari 2000'],
])('%s is %s', (date, words) => {
  expect(tanggal(date)).toBe(words);
});

test.each(['', '2019-2-28', '28-02-2019', '2019-02-29', '1900-02-29', '2019-13-01', '2019-00-10', '2019-04-31', '2019-05-00', '2019-02-28 ', 'besok'])('"%s" is no date', (date) => {
  expect(tanggal(date)).toBeNull();
});

it('writes every day the calendar of this machine has, in the words this machine has', () => {
  const words = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = fc.date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true });
  fc.assert(fc.property(day, (date) => expect(tanggal(date.toISOString().slice(0, 10))).toBe(words.format(date))));
});
