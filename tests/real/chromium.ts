import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const isThere = existsSync(PROGRAM);

/**
 * Whether the tests that need a browser can run. Where it is missing they are skipped, and say so;
 * never in continuous integration, where a missing browser is a failure.
 */
export const hasChromium: boolean = isThere || process.env.CI !== undefined;
if (!hasChromium) console.warn(`skipped: there is no Chromium at ${PROGRAM} (set CHROMIUM)`);

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
