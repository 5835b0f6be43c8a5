import { screen } from '@testing-library/react';
import { fakeGateway } from './fake-gateway';
import { renderPane } from './render-pane';
import { sampleWorkbook } from './sample-workbook';

it('is one stop of the tab key and walked by arrow keys, round and round', async () => {
  const { user } = await renderPane(fakeGateway(sampleWorkbook()));
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  tabs[0]!.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tabs[1]);
  expect(tabs[1]!.getAttribute('aria-selected')).toBe('true');
  await user.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(document.activeElement).toBe(tabs[3]);
  await user.keyboard('{Home}');
  expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tabs[0]!.id);
});
