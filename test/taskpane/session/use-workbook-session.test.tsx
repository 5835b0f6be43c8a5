import { screen } from '@testing-library/react';
import { fakeGateway } from '../fake-gateway';
import { openTab, renderPane } from '../render-pane';
import { sampleWorkbook } from '../sample-workbook';

it('reads the workbook again after a write even when a setting changes meanwhile', async () => {
  let release: () => void = () => undefined;
  let reads = 0;
  const gateway = fakeGateway(sampleWorkbook(), {
    before: async (job) => {
      if (job !== 'read') return;
      reads += 1;
      if (reads === 2) await new Promise<void>((resolve) => (release = resolve));
    },
  });
  const { user } = await renderPane(gateway);
  await openTab(user, 'Periksa');
  await user.click(screen.getByRole('button', { name: 'Perbaiki 1 yang aman…' }));
  await user.click(screen.getByRole('button', { name: 'Ubah 1 sel' }));
  await openTab(user, 'Kenali');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Arah umum indikator' }), 'Makin dekat target makin baik');
  release();
  expect(await screen.findByRole('tab', { name: 'Periksa, 1 temuan' })).toBeTruthy();
  expect(gateway.saved().defaultPolarity).toBe('stabil');
});

it('keeps a choice that could not be saved out of sight', async () => {
  const gateway = fakeGateway(sampleWorkbook());
  const { user } = await renderPane({ ...gateway, saveSettings: () => Promise.reject(new Error('disk')) });
  await user.click(screen.getByRole('radio', { name: 'EN' }));
  expect(await screen.findByText(/^Ada yang tidak berjalan semestinya/)).toBeTruthy();
  expect(screen.getByRole('tab', { name: 'Periksa, 2 temuan' })).toBeTruthy();
});
