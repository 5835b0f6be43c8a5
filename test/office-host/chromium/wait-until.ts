const STEP_MILLISECONDS = 20;
const PATIENCE_MILLISECONDS = 20_000;

/** Asks again and again; rejects when it took too long, saying what for. */
export async function waitUntil(holds: () => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
}
