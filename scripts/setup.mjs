/** Makes a bare machine ready: packages, generated types, a browser. Plain Node, as nothing is installed yet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox, inPath } from './find-browsers.mjs';
import { ask, ROOT, run, tool } from './run.mjs';

const NODE_NEEDED = [20, 19];

/** What tests use beside Chromium. Where one cannot be had, its tests are named as skipped. */
const TEST_TOOLS = [
  { packages: ['firefox-esr'], isThere: () => findFirefox() !== null },
  { packages: ['xvfb', 'xauth', 'xdotool'], isThere: () => hasScreen() || hasAll('xvfb-run', 'xdotool') }, // real keys
  { packages: ['parallel'], isThere: hasParallel }, // many pages on the command line
  { packages: ['rclone'], isThere: () => hasAll('rclone') }, // a WebDAV server to sync with
  { packages: ['poppler-utils'], isThere: () => hasAll('pdftotext', 'pdftoppm') }, // what is on printed paper
  { packages: ['epubcheck', 'default-jre-headless'], isThere: () => hasAll('epubcheck', 'java') }, // exported books
];

/**
 * Installs what is missing and nothing else.
 * @param {{ tests?: boolean }} wanted `tests`: also what only tests use
 * @returns {Promise<{ chromium: string }>} path of the browser
 * @throws {SetUpFailed} saying what to do
 */
export async function setUp({ tests = false } = {}) {
  checkNode();
  await installPackages();
  const chromium = findChromium() ?? (await installChromium());
  if (!hasChineseFont()) await aptInstall(['fonts-noto-cjk']);
  // one by one: where one has another name, as Firefox on Ubuntu, the others still come
  for (const { packages, isThere } of tests ? TEST_TOOLS : []) if (!isThere()) await aptInstall(packages);
  return { chromium };
}

function hasAll(...programs) {
  return inPath(programs).length === programs.length;
}

/** @returns {boolean} whether there is GNU parallel; another program of that name is no help */
export function hasParallel() {
  return ask('parallel', ['--version'])?.includes('GNU parallel') ?? false;
}

/** Something the user has to do first; the message says what. */
export class SetUpFailed extends Error {}

/** @returns {boolean} whether windows can be shown */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = NODE_NEEDED;
  if (major < needMajor || (major === needMajor && minor < needMinor))
    throw new SetUpFailed(`Node ${NODE_NEEDED.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

async function installPackages() {
  const stale = stalePackage();
  if (stale) {
    console.log(`set-up: npm ci (${stale})`);
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) throw new SetUpFailed('npm ci failed, see above.');
  }
  // npm ci does this too; `git clean` or an interrupted install may have taken it away
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && (await run(tool('wxt'), ['prepare'])) !== 0)
    throw new SetUpFailed('wxt prepare failed, see above.');
}

/** Why node_modules is not what package-lock.json says, null where it is. */
function stalePackage() {
  const installed = readLock(join(ROOT, 'node_modules', '.package-lock.json'));
  if (!installed) return 'nothing is installed';
  for (const [path, wanted] of Object.entries(readLock(join(ROOT, 'package-lock.json')) ?? {})) {
    // optional packages are for one platform each
    if (path === '' || wanted.optional || wanted.devOptional) continue;
    if (installed[path]?.version !== wanted.version) return `${path} is not ${wanted.version}`;
  }
  return null;
}

function readLock(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

async function installChromium() {
  console.log('set-up: no Chromium found');
  if (isDebian() && (await aptInstall(['chromium', 'fonts-noto-cjk']))) {
    const found = findChromium();
    if (found) return found;
  }
  console.log('set-up: npx playwright install chromium');
  await run(tool('playwright'), ['install', 'chromium']);
  const found = findChromium();
  if (found) return found;
  throw new SetUpFailed(
    [
      'No Chromium was found and none could be installed. Install one and run this again:',
      '  Debian:         sudo apt-get install chromium fonts-noto-cjk',
      '  other systems:  npx playwright install --with-deps chromium',
      'or name one that takes --load-extension (Chrome itself does so only up to 136): CHROMIUM=/path/to/chromium npm start',
    ].join('\n'),
  );
}

/** The lists of packages are brought up to date once. */
let isUpdated = false;

/** False where this is no Debian, we may not install, or it failed. */
async function aptInstall(packages) {
  const prefix = aptPrefix();
  if (!prefix) return false;
  const apt = (...args) => run(prefix[0], [...prefix.slice(1), ...args], { DEBIAN_FRONTEND: 'noninteractive' });
  console.log(`set-up: apt-get install ${packages.join(' ')}`);
  if (!isUpdated) await apt('update', '-qq');
  isUpdated = true;
  return (await apt('install', '-y', '-qq', '--no-install-recommends', ...packages)) === 0;
}

/** The command that installs packages without asking for a password, null where there is none. */
function aptPrefix() {
  if (inPath(['apt-get']).length === 0) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return ask('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n', 'apt-get'];
}

/** On Ubuntu the package `chromium` is a snap, whose files are not where it says. */
function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/mu.test(readFileSync(release, 'utf8'));
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  // those that the approved pictures are drawn with; Debian has them in one package
  const fonts = ask('fc-list', [':lang=zh-cn', 'family']) ?? '';
  return fonts.includes('Noto Serif CJK SC') && fonts.includes('Noto Sans CJK SC');
}
