import { contentText } from '../../../src/taskpane/words/content-text';

it('tells a text from the number that looks like it', () => {
  expect(contentText({ value: '425' }, undefined)).toBe('“425”');
  expect(contentText({ value: 425 }, undefined)).toBe('425');
});

it('shows a number as its format does, with Indonesian separators', () => {
  expect(contentText({ value: 0.9884 }, '0.00%')).toBe('98,84%');
});

it('shows a formula as it is, and nothing for an empty cell', () => {
  expect(contentText({ formula: '=D4/E4' }, '0.00%')).toBe('=D4/E4');
  expect(contentText({ value: null }, undefined)).toBeNull();
});
