import type { Browser } from 'playwright-core';
import { launchChromium } from './browser';

describe('launchChromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser.close();
  });

  it('opens a page, runs its script and draws its text', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 200 } });
    await page.setContent('<p id="capaian">?</p><script>document.getElementById("capaian").textContent = (39 / 40).toLocaleString("id-ID", { style: "percent", minimumFractionDigits: 1 });</script>');

    await expect(page.locator('#capaian').innerText()).resolves.toBe('97,5%');
    // A browser without fonts lays text out with no width.
    const width = await page.locator('#capaian').evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().width;
    });
    expect(width).toBeGreaterThan(20);
  });
});
