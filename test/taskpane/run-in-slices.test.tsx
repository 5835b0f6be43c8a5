import { runInSlices } from '../../src/taskpane/run-in-slices';

/** Steps that each take some milliseconds. */
function* busySteps(count: number, milliseconds: number): Generator<number, string, void> {
  for (let step = 0; step < count; step += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

it('answers the outcome of the steps', async () => {
  expect(await runInSlices(busySteps(3, 0), { signal: new AbortController().signal })).toBe('done');
});

it('gives the event loop its turn during long work', async () => {
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  await runInSlices(busySteps(30, 5), { signal: new AbortController().signal });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(3);
});

it('tells steps in order, not one by one when they are quick', async () => {
  const told: number[] = [];
  await runInSlices(busySteps(5000, 0.01), { signal: new AbortController().signal, onStep: (step) => told.push(step) });
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(1000);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});

it('stops between two slices with the fault of being stopped', async () => {
  const controller = new AbortController();
  const told: number[] = [];
  const work = runInSlices(busySteps(1000, 5), {
    signal: controller.signal,
    onStep: (step) => {
      told.push(step);
      if (told.length === 2) controller.abort();
    },
  });
  await expect(work).rejects.toMatchObject({ code: 'stopped' });
  expect(told).toHaveLength(2);
});

it('passes on what the steps throw', async () => {
  function* failing(): Generator<number, string, void> {
    yield 1;
    throw new RangeError('row 7');
  }
  await expect(runInSlices(failing(), { signal: new AbortController().signal })).rejects.toThrow('row 7');
});
