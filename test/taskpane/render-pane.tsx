import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { createPaneRequests } from '../../src/taskpane/pane-requests';
import type { MessageKey } from '../../src/i18n/message';
import type { WorkbookGateway } from '../../src/workbook/gateway';

// A machine that is busy with other tests is slow, not wrong.
jest.setTimeout(30_000);

/** The pane over a workbook, read and checked. */
export async function renderPane(gateway: WorkbookGateway, requests = createPaneRequests(), limits: readonly MessageKey[] = []) {
  const user = userEvent.setup();
  const view = render(<App gateway={gateway} requests={requests} limits={limits} />);
  await screen.findByRole('tab', { name: /^Periksa, \d+ temuan$/ }, { timeout: 20_000 });
  return { ...view, user };
}

/** The tab of that name, opened. */
export async function openTab(user: ReturnType<typeof userEvent.setup>, name: 'Kenali' | 'Periksa' | 'Hitung' | 'Susun') {
  await user.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
}
