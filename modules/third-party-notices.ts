/**
 * Writes THIRD_PARTY_LICENSES.txt into every build: the licences of the packages that are really in it, as the bundler saw
 * them, and of the data that our tables were made from.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const FILE = 'THIRD_PARTY_LICENSES.txt';

/** Packages that are in no module graph but whose data is in ours. */
const DATA: Readonly<Record<string, string>> = {
  'pinyin-pro': 'readings of characters, in rules/repair/',
  '@node-rs/jieba':
    'frequencies of words from the dictionary of jieba (MIT, Copyright (c) 2013 Sun Junyi), in rules/repair/',
  'opencc-js': 'Traditional and Simplified characters from OpenCC',
};

/** What else must be said of a package. */
const TERMS: Readonly<Record<string, string>> = {
  citeproc:
    'citeproc-js by Frank Bennett, not changed, under the Common Public Attribution License 1.0 (https://opensource.org/license/cpal-1-0)\n' +
    'of the two that it offers. Its source is available under that licence: https://github.com/juris-m/citeproc-js, and\n' +
    'the package citeproc on npm.',
};

/** Said of files that are in no package: the styles of citations are in the build as they are. */
const FILES = ['export/citation/styles/README.md'];

/** WXT's packages come without the text of their licence, but for one that has it. */
const OF_WXT = /^(?:wxt$|@wxt-dev\/)/u;
const WXT_LICENCE = '@wxt-dev/module-react';

const found = new Set<string>();

/** WXT loads every module of this folder by itself. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [notePackages()], worker: { plugins: () => [notePackages()] } }));
  wxt.hook('build:done', () => writeNotices(wxt.config.outDir));
});

/** Notes which packages the bundles are made of: those of the pages and scripts, and those of their workers. */
function notePackages(): Plugin {
  return {
    name: 'qingyang:note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name && renderedLength > 0) found.add(name);
        }
      }
    },
  };
}

/** @throws where a package has no licence to pass on */
function writeNotices(outDir: string): void {
  const names = [...new Set([...found, ...Object.keys(DATA)])].sort();
  const parts = [...names.map((name) => noticeOf(name)), ...FILES.map((path) => readFileSync(path, 'utf8'))];
  writeFileSync(join(outDir, FILE), `${PREFACE}\n${parts.join(`\n${'-'.repeat(80)}\n`)}`);
}

const PREFACE = `Qingyang is under the MIT licence. It contains parts of the works below, each under its own licence.

`;

/** `/…/node_modules/@scope/name/…` and `/…/node_modules/name/…`; the innermost where they are nested. */
function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(id.replaceAll('\\', '/'))?.[1];
}

function noticeOf(name: string): string {
  const folder = join('node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const use = [DATA[name], TERMS[name]].flatMap((said) => (said ? [`\n${said}`] : [])).join('');
  return `${name} ${version} (${license})${use}\n\n${licenceTexts(name, folder, license).join('\n\n')}\n`;
}

function licenceTexts(name: string, folder: string, license: string): string[] {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|third_party)/iu.test(file));
  const texts = files
    .map((file) => join(folder, file))
    .filter((path) => /\.(?:md|txt)$|\/[^./]+$/u.test(path) && statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8').trim());
  if (texts.length > 0) return texts;
  if (license === 'MIT' && OF_WXT.test(name))
    return [readFileSync(join('node_modules', WXT_LICENCE, 'LICENSE'), 'utf8').trim()];
  // the text of the Apache licence is in this file already, with opencc-js
  if (license === 'Apache-2.0')
    return ['Licensed under the Apache License, Version 2.0; its text stands above or below.'];
  throw new Error(`${name}: no licence text for ${license}; add it to modules/third-party-notices.ts`);
}
