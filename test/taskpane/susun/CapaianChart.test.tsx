import { FluentProvider } from '@fluentui/react-components';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SasaranCapaian } from '../../../src/report/capaian-per-sasaran';
import { CapaianChart } from '../../../src/taskpane/susun/CapaianChart';

const sasaran = (name: string | null, ratio: number | null, counted = 2, indicators = 2): SasaranCapaian => ({ sasaran: name, ratio, counted, indicators });

function renderChart(...rows: readonly SasaranCapaian[]) {
  const { container } = render(
    <FluentProvider>
      <CapaianChart sheet="Tabel 3.1" rows={rows} />
    </FluentProvider>,
  );
  return [...container.querySelectorAll('li')].map((bar) => ({
    text: bar.textContent,
    width: Number.parseFloat(bar.querySelectorAll('rect')[1]?.getAttribute('width') ?? '0'),
    hundred: Number.parseFloat(bar.querySelector('line')!.getAttribute('x1')!),
  }));
}

it('draws each bar as long as its capaian beside the line at 100 %, with its figure', () => {
  const [half, full, over] = renderChart(sasaran('Satu', 0.5), sasaran('Dua', 1), sasaran('Tiga', 1.6));
  expect([half!.text, full!.text, over!.text]).toEqual(['Satu50,00%', 'Dua100,00%', 'Tiga160,00%']);
  expect(over!.width).toBeCloseTo(100, 9);
  expect(half!.hundred).toBeCloseTo(62.5, 9);
  expect(full!.width).toBeCloseTo(full!.hundred, 9);
  expect(half!.width).toBeCloseTo(half!.hundred / 2, 9);
});

it('keeps a capaian far beyond the others on the chart, and one below zero without a bar', () => {
  const [far, under, none] = renderChart(sasaran('Satu', 9), sasaran('Dua', -0.2), sasaran(null, null, 0));
  expect([far!.width, far!.hundred, far!.text]).toEqual([100, 50, 'Satu900,00%']);
  expect([under!.width, under!.text]).toEqual([0, 'Dua-20,00%']);
  expect(none).toMatchObject({ width: 0, text: 'Seluruh indikatorbelum ada' });
});

it('says the same as a table, with how many indicators each mean is of', async () => {
  renderChart(sasaran('Layanan meningkat', 0.9123, 2, 3), sasaran('Data tertib', null, 0, 1));
  await userEvent.click(screen.getByRole('button', { name: 'Sebagai tabel' }));
  const rows = within(screen.getByRole('table')).getAllByRole('row').map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ['Sasaran', 'Indikator', 'Capaian'],
    ['Layanan meningkat', '2 dari 3', '91,23%'],
    ['Data tertib', '0 dari 1', 'belum ada'],
  ]);
});
