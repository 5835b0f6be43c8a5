import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HostNotice } from '../../src/taskpane/host-notice';
import { LanguageProvider } from '../../src/taskpane/language';

describe('HostNotice', () => {
  it.each([
    ['id', 'excel.outside-excel', /dibuka di luar Excel/],
    ['en', 'excel.outside-excel', /opened outside Excel/],
    ['id', 'excel.too-old', /memerlukan Excel 2021 atau yang lebih baru/],
    ['en', 'excel.too-old', /needs Excel 2021 or newer/],
  ] as const)('says in %s what stands in the way (%s), readable to a screen reader', async (language, key, sentence) => {
    const { container } = render(
      <LanguageProvider language={language}>
        <HostNotice message={{ key }} theme="dark" />
      </LanguageProvider>,
    );

    expect(screen.getByText(sentence)).toBeTruthy();
    expect((await axe(container)).violations).toEqual([]);
  });
});
