import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A closed network refuses every call Chromium makes on its own account; these keep it from making them. */
const QUIET = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Executable {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * Starts a headless Chromium for a test; the caller closes it. The browser is the one named by CHROMIUM_PATH, else one
 * installed on the system, else the one npm brought (`CHROMIUM_PATH=npm` asks for that one).
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ ...findChromium(), headless: true, args: QUIET });
}

function findChromium(): Executable {
  const asked = process.env.CHROMIUM_PATH;
  if (asked === 'npm') return npmChromium();
  if (asked) return { executablePath: asked };
  const installed = SYSTEM_BROWSERS.find((file) => existsSync(file));
  return installed ? { executablePath: installed } : npmChromium();
}

function npmChromium(): Executable {
  const home = execFileSync(process.execPath, [path.join(import.meta.dirname, 'unpack-chromium.mjs')], { encoding: 'utf8' });
  return {
    executablePath: path.join(home, 'chromium'),
    env: {
      ...definedEnvironment(),
      LD_LIBRARY_PATH: path.join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: path.join(home, 'fonts'),
    },
  };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
