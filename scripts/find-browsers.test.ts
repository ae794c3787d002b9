import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'qingyang-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program of that name that answers as a browser does. */
function browser(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho '${version}'\n`);
  chmodSync(path, 0o755);
  return path;
}

function call(expression: string, environment: Record<string, string> = {}): unknown {
  const script = `import * as browsers from ${JSON.stringify(resolve('scripts/find-browsers.mjs'))};
    try { console.log(JSON.stringify(${expression})); } catch (error) { console.log(JSON.stringify(error.message)); }`;
  const env = { PATH: `${folder}:/bin`, ...environment };
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', env }));
}

it.runIf(process.platform !== 'win32')('knows which browsers take an extension from the command line', () => {
  const refusal = (path: string) => call(`browsers.refusalOf(${JSON.stringify(path)})`);
  expect(refusal(browser('chromium', 'Chromium 156.0.8078.79 built on Debian'))).toBeNull();
  expect(refusal(browser('old', 'Google Chrome 136.0.7103.92'))).toBeNull();
  expect(refusal(browser('testing', 'Google Chrome for Testing 150.0.1.2'))).toBeNull();
  expect(refusal(browser('new', 'Google Chrome 137.0.7151.55'))).toContain('use Chromium');
  expect(refusal(join(folder, 'nothing'))).toBe('it does not start');
});

it.runIf(process.platform !== 'win32')('takes CHROMIUM before the system, and says why it cannot', () => {
  const system = browser('chromium', 'Chromium 156.0');
  const named = browser('mine', 'Chromium 140.0');
  expect(call('browsers.findChromium()')).toBe(system);
  expect(call('browsers.findChromium()', { CHROMIUM: named })).toBe(named);
  const chrome = browser('chrome', 'Google Chrome 150.0');
  expect(call('browsers.findChromium()', { CHROMIUM: chrome })).toBe(
    `CHROMIUM=${chrome}: Google Chrome 150.0 no longer takes extensions from the command line; use Chromium`,
  );
});
