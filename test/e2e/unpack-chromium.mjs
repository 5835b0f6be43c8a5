// Unpacks the Chromium of @sparticuz/chromium, with its libraries and fonts, once per version, and prints its folder.
// A process of its own: the package is an ES module that reads its environment while it is imported, and jest runs CommonJS.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const modules = path.resolve(import.meta.dirname, '../../node_modules');
const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
const home = path.join(modules, '.cache', `chromium-${version}`);

/** The shipped fonts.conf names the folder of another machine, and no family for `sans-serif`: any bold face would do for it. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
  <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>
</fontconfig>
`;

async function unpack() {
  // Into a private folder, then renamed: two test workers never see, or run, a half-written browser.
  const scratch = `${home}.${process.pid}`;
  mkdirSync(scratch, { recursive: true });
  process.env.TMPDIR = scratch; // where the package unpacks to
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // makes it unpack its own libnss3 and the like
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    mkdirSync(path.join(scratch, 'fonts'), { recursive: true });
    writeFileSync(path.join(scratch, 'fonts', 'fonts.conf'), fontsConf);
    renameSync(scratch, home);
  } catch (fault) {
    rmSync(scratch, { recursive: true, force: true });
    if (!existsSync(home)) throw fault; // otherwise another process was first
  }
}

if (!existsSync(home)) await unpack();
process.stdout.write(home);
