import { render, screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { HostNotice } from '../../src/taskpane/host-notice';
import { LanguageProvider } from '../../src/taskpane/language';

describe('HostNotice', () => {
  it.each([
    ['id', /belum tersambung ke buku kerja Excel/],
    ['en', /not connected to the Excel workbook yet/],
  ] as const)('says in %s what the pane cannot do yet, readable to a screen reader', async (language, sentence) => {
    const { container } = render(
      <LanguageProvider language={language}>
        <HostNotice message="excel.connection-coming" dark={false} />
      </LanguageProvider>,
    );

    expect(screen.getByText(sentence)).toBeTruthy();
    expect((await axe(container)).violations).toEqual([]);
  });
});
