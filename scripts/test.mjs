/**
 * `npm test`: everything there is to hold, from a bare machine. `npm test -- types unit` runs only these steps.
 * Prints a summary, and as its last line the totals: `N passed, N failed`. Nothing is left out in silence: what is
 * skipped is named.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findFirefox, inPath } from './find-browsers.mjs';
import { ROOT, run, tool } from './run.mjs';
import { hasParallel, hasScreen, SetUpFailed, setUp } from './setup.mjs';

const REPORTS = join(ROOT, '.test-reports');

/** @typedef {{ passed: number, failed: number, skipped: string[], again?: string[] }} Result `again`: passed at the second try */

/** In this order: what is quick first, what needs the build after the build. */
const STEPS = [
  { name: 'types', run: () => commands(['tsc', '--noEmit'], ['tsc', '--noEmit', '-p', 'extract']) },
  { name: 'lint', run: () => commands(['biome', 'ci', '--error-on-warnings', '.']) },
  {
    name: 'unit',
    run: () => vitest('unit', ['--exclude', 'tests/unit/seeds.test.ts', '--exclude', 'tests/unit/demo-parity.test.ts']),
  },
  { name: 'seeds', run: () => vitest('seeds', ['tests/unit/seeds.test.ts', 'tests/unit/demo-parity.test.ts']) },
  { name: 'scale', run: () => scale() },
  { name: 'build', run: () => commands(['wxt', 'build'], ['wxt', 'build', '-b', 'firefox', '--mv3']) },
  { name: 'built', run: () => vitest('built', ['--config', 'tests/built/vitest.config.ts']) },
  { name: 'chromium', run: () => playwright('chromium', 'tests/e2e/playwright.config.ts') },
  { name: 'screenshots', run: () => playwright('screenshots', 'tests/screenshots/playwright.config.ts') },
  { name: 'firefox', run: () => firefox() },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));

try {
  if (unknown.length > 0)
    throw new SetUpFailed(
      `No such step: ${unknown.join(', ')}. There are ${STEPS.map(({ name }) => name).join(', ')}.`,
    );
  process.chdir(ROOT);
  process.env.CI = '1';
  const { chromium } = await setUp({ tests: true });
  process.env.CHROMIUM = chromium;
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const done = [];
  for (const step of STEPS) {
    if (asked.length > 0 && !asked.includes(step.name)) continue;
    console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
    const start = Date.now();
    const result = await step.run();
    done.push({ name: step.name, seconds: (Date.now() - start) / 1000, ...result });
  }
  summarise(done);
} catch (error) {
  console.error(error instanceof SetUpFailed ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

/** Each command counts as one test. */
async function commands(...list) {
  const result = { passed: 0, failed: 0, skipped: [] };
  for (const [name, ...args] of list) {
    if ((await run(tool(name), args)) === 0) result.passed++;
    else result.failed++;
  }
  return result;
}

async function vitest(name, args) {
  const { status, files } = await runVitest(name, args);
  return files ? countTests(status, files) : { passed: 0, failed: 1, skipped: [] };
}

/** @returns the exit code, and what the report says of each file of tests; no files where no report was written */
async function runVitest(name, args) {
  const report = join(REPORTS, `${name}.json`);
  const status = await run(tool('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  return { status, files: readReport(report)?.testResults };
}

function countTests(status, files) {
  const tests = files.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').length;
  // a file that does not load has no tests, and an error outside the tests fails the run alone
  const notLoaded = files.filter((file) => isFailed(file) && file.assertionResults.length === 0).length;
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: atLeastOne(status, failed + notLoaded),
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(({ fullName }) => fullName),
  };
}

function isFailed(file) {
  return file.status === 'failed';
}

async function scale() {
  if (!hasParallel()) return { passed: 0, failed: 0, skipped: ['many pages: no GNU parallel found'] };
  return vitest('scale', ['--config', 'tests/scale/vitest.config.ts']);
}

/** Tests with real keys open a window: without a screen they get a virtual one. */
async function playwright(name, config) {
  const report = join(REPORTS, `${name}.json`);
  const reporters = ['list', 'json', ...(name === 'screenshots' ? ['./tests/screenshots/tell-differences.ts'] : [])];
  const command = [tool('playwright'), 'test', '-c', config, `--reporter=${reporters.join(',')}`];
  const virtual = !hasScreen() && inPath(['xvfb-run']).length > 0;
  const [program, ...args] = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1280x1000x24', ...command] : command;
  const status = await run(program, args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const stats = readReport(report);
  if (!stats) return { passed: 0, failed: 1, skipped: [] };
  const { expected, flaky, unexpected } = stats.stats;
  return {
    passed: expected + flaky,
    failed: atLeastOne(status, unexpected + stats.errors.length),
    skipped: titlesOf('skipped', stats.suites),
    again: titlesOf('flaky', stats.suites),
  };
}

/** Of Playwright's report: the tests that ended so. */
function titlesOf(ended, suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter(({ tests }) => tests.some(({ status }) => status === ended))
      .map(({ title }) => title),
    ...titlesOf(ended, suite.suites ?? []),
  ]);
}

async function firefox() {
  const path = findFirefox();
  const lint = await commands(['web-ext', 'lint', '--no-config-discovery', '--source-dir', '.output/firefox-mv3']);
  if (!path) return { ...lint, skipped: ['tests in Firefox: no Firefox found, set FIREFOX to its path'] };
  process.env.FIREFOX = path;
  const { passed, failed, ...rest } = await vitestTwice('firefox', ['--config', 'tests/firefox/vitest.config.ts']);
  return { ...rest, passed: lint.passed + passed, failed: lint.failed + failed };
}

/** As in Chromium, what loses a race may try once more: the whole file of tests, which share one browser, in a new one. */
async function vitestTwice(name, args) {
  const first = await runVitest(name, args);
  if (!first.files) return { passed: 0, failed: 1, skipped: [] };
  const failing = first.files.filter(isFailed);
  if (failing.length === 0) return countTests(first.status, first.files);
  const second = await runVitest(`${name}-again`, [...args, ...failing.map((file) => relative(ROOT, file.name))]);
  if (!second.files) return countTests(first.status, first.files);
  const files = [...first.files.filter((file) => !failing.includes(file)), ...second.files];
  return {
    ...countTests(second.status, files),
    again: failing
      .filter(({ name }) => !second.files.some((file) => file.name === name && isFailed(file)))
      .flatMap(failedIn),
  };
}

/** Titles of the tests that failed in a file; its own name where its browser did not start. */
function failedIn({ name, assertionResults }) {
  const failed = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  return failed.length > 0 ? failed : [relative(ROOT, name)];
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** A run that failed without a failed test is a failure all the same. */
function atLeastOne(status, failed) {
  return status === 0 ? failed : Math.max(1, failed);
}

function summarise(done) {
  const total = { passed: 0, failed: 0 };
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, failed, skipped, again = [], seconds } of done) {
    total.passed += passed;
    total.failed += failed;
    const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(11)} ${passed} passed, ${failed} failed${left} (${seconds.toFixed(1)} s)`,
    );
    for (const title of skipped) console.log(`    skipped: ${title}`);
    for (const title of again) console.log(`    at the second try: ${title}`);
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}
