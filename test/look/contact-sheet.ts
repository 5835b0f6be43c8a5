import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../e2e/browser';

const PDF_JS = path.resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/build');
const ORIGIN = 'http://look.localhost';
/** Of one page on the contact sheet, in pixels. */
const PAGE_WIDTH = 560;
const ACROSS = 3;
const PAGES_A_SHEET = 12;

/** Runs in the page: draws pages `from` to `to` of the PDF and answers how many it has. */
const DRAW = `async ([from, to, width]) => {
  const pdfjs = await import('/pdf.min.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.min.mjs';
  const pdf = await pdfjs.getDocument('/report.pdf').promise;
  document.body.replaceChildren();
  for (let number = from; number <= Math.min(to, pdf.numPages); number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: (2 * width) / page.getViewport({ scale: 1 }).width });
    const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
    await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
    canvas.style.width = width + 'px';
    document.body.append(canvas);
  }
  return pdf.numPages;
}`;

/** Draws every page of the PDF, twelve to a picture, into `NAME-1.png` and on; answers the pictures. */
export async function contactSheets(pdf: string, folder: string, name: string): Promise<readonly string[]> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: ACROSS * (PAGE_WIDTH + 20) + 20, height: 900 }, deviceScaleFactor: 1 });
    await page.route(`${ORIGIN}/**`, async (route) => {
      const file = new URL(route.request().url()).pathname.slice(1);
      if (file === '') return route.fulfill({ contentType: 'text/html', body: '<style>body{margin:10px;display:flex;flex-wrap:wrap;align-items:flex-start;gap:16px;background:#777}canvas{background:#fff}</style>' });
      if (file === 'report.pdf') return route.fulfill({ contentType: 'application/pdf', body: readFileSync(pdf) });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path.join(PDF_JS, path.basename(file))) });
    });
    await page.goto(`${ORIGIN}/`);
    const pictures: string[] = [];
    let pages = 1;
    for (let from = 1; from <= pages; from += PAGES_A_SHEET) {
      pages = await page.evaluate<number>(`(${DRAW})(${JSON.stringify([from, from + PAGES_A_SHEET - 1, PAGE_WIDTH])})`);
      const picture = path.join(folder, `${name}-${pictures.length + 1}.png`);
      writeFileSync(picture, await page.screenshot({ fullPage: true }));
      pictures.push(picture);
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
