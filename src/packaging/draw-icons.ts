import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../test/e2e/browser';

/** The sizes Office asks for; all are whole multiples of the drawing's 16-unit grid, so edges stay on pixels. */
const SIZES = [16, 32, 64, 80, 128];

const assets = path.resolve(import.meta.dirname, '../../assets');
const drawing = readFileSync(path.join(assets, 'icon.svg'), 'utf8');

const browser = await launchChromium();
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(path.join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
