import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../test/e2e/browser';

/** The sizes Office asks for; all are whole multiples of the drawings' 16-unit grid, so edges stay on pixels. */
const ADD_IN_SIZES = [16, 32, 64, 80, 128];
const BUTTON_SIZES = [16, 32, 80];

const drawings = [
  { name: 'icon', sizes: ADD_IN_SIZES },
  { name: 'icon-check', sizes: BUTTON_SIZES },
  { name: 'icon-compile', sizes: BUTTON_SIZES },
  { name: 'icon-repair', sizes: BUTTON_SIZES },
];

const assets = path.resolve(import.meta.dirname, '../../assets');

const browser = await launchChromium();
for (const { name, sizes } of drawings) {
  const drawing = readFileSync(path.join(assets, `${name}.svg`), 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(path.join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
