import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PaneErrorBoundary } from '../../../src/taskpane/status/PaneErrorBoundary';

it('speaks plainly when the pane breaks, and starts again at a click', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  function Fragile() {
    if (broken) throw new Error('columns is undefined');
    return <p>Pulih</p>;
  }
  render(
    <PaneErrorBoundary>
      <Fragile />
    </PaneErrorBoundary>,
  );
  expect(screen.getByText(/^Panel ini berhenti di tengah jalan\. Buku kerja Anda tidak disentuh\./)).toBeTruthy();
  expect(screen.getByText(/columns is undefined/)).toBeTruthy();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Mulai lagi' }));
  expect(screen.getByText('Pulih')).toBeTruthy();
});
