import fc from 'fast-check';
import type { Finding } from '../../../src/check/finding';
import { isAcknowledged } from '../../../src/check/acknowledgement';
import type { Question } from '../../../src/recognise/performance-table';
import { acknowledge, answerQuestion, changeAnswer, correctColumn, setPolarity, takeBack } from '../../../src/taskpane/session/settings-changes';
import { defaultSettings } from '../../../src/workbook/settings';

const cell = { top: 3, left: 5, bottom: 3, right: 5 };

function findingPrinted(printed: string): Finding {
  return {
    rule: 'capaian-mismatch',
    severity: 'error',
    sheet: 'Tabel 3.1',
    area: cell,
    printed,
    expected: '98,84%',
    message: { key: 'rule.capaian-mismatch' },
    evidence: '425 ÷ 430 × 100 = 98,84%',
    related: [],
    fix: null,
  };
}

it('keeps one word for each column of each sheet', () => {
  const twice = correctColumn(correctColumn(defaultSettings, 'A', 'Capaian', 'lain'), 'A', 'Capaian', 'capaian');
  expect(correctColumn(twice, 'B', 'Capaian', 'lain').columns).toEqual([
    { sheet: 'A', header: 'Capaian', role: 'capaian' },
    { sheet: 'B', header: 'Capaian', role: 'lain' },
  ]);
});

it('leaves nothing behind when a decision is taken back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (sheet, header) => {
      expect(correctColumn(correctColumn(defaultSettings, sheet, header, 'target'), sheet, header, null)).toEqual(defaultSettings);
      expect(setPolarity(setPolarity(defaultSettings, header, 'min'), header, null)).toEqual(defaultSettings);
    }),
  );
});

it('keeps an answer on a direction as the direction of that indicator', () => {
  const question: Question = {
    id: 'polarity:angka kemiskinan',
    about: 'polarity',
    at: cell,
    params: { indicator: 'Angka Kemiskinan' },
    options: ['maks', 'min'],
  };
  expect(answerQuestion(defaultSettings, question, 'min').polarities).toEqual({ 'angka kemiskinan': 'min' });
});

it('keeps any other answer under its question', () => {
  const question: Question = { id: 'rupiah-scale:A:Pagu', about: 'rupiah-scale', at: cell, params: { header: 'Pagu' }, options: ['rupiah'] };
  expect(answerQuestion(defaultSettings, question, 'rupiah').answers).toEqual({ 'rupiah-scale:A:Pagu': 'rupiah' });
});

it('accepts a finding as it stands, and no longer when its figures change', () => {
  const settings = acknowledge(defaultSettings, [findingPrinted('96%')], 'Sesuai PK');
  expect(isAcknowledged(findingPrinted('96%'), settings)).toBe(true);
  expect(isAcknowledged(findingPrinted('97%'), settings)).toBe(false);
});

it('keeps the last reason of a finding accepted twice, and none once it is taken back', () => {
  const finding = findingPrinted('96%');
  const twice = acknowledge(acknowledge(defaultSettings, [finding], 'pertama'), [finding], 'kedua');
  expect(twice.acknowledgements.map(({ reason }) => reason)).toEqual(['kedua']);
  expect(takeBack(twice, [finding])).toEqual(defaultSettings);
});

it('accepts findings that say the same once', () => {
  const both = acknowledge(defaultSettings, [findingPrinted('96%'), findingPrinted('97%'), findingPrinted('96%')], 'Sesuai PK');
  expect(both.acknowledgements).toHaveLength(2);
  expect(takeBack(both, [findingPrinted('96%')]).acknowledgements).toMatchObject([{ reason: 'Sesuai PK' }]);
});

it('changes an answer and takes it back', () => {
  const answered = changeAnswer(defaultSettings, 'rupiah-scale:A:Pagu', 'rupiah');
  expect(changeAnswer(answered, 'rupiah-scale:A:Pagu', 'ribu-rupiah').answers).toEqual({ 'rupiah-scale:A:Pagu': 'ribu-rupiah' });
  expect(changeAnswer(answered, 'rupiah-scale:A:Pagu', null)).toEqual(defaultSettings);
});
