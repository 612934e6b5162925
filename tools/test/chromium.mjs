// The browser of the browser tests: the system's Chromium, or the one that Playwright has downloaded.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureProgram } from './programs.mjs';

/** @throws {import('./programs.mjs').MissingProgramError} when there is none and none can be installed */
export function ensureChromium() {
  if (existsSync(chromium.executablePath())) return;
  ensureProgram(['chromium'], 'chromium');
}
