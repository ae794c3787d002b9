import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Colours of every paper as `tokens.css` has them; `auto` is paper by day and dark by night. */
function papers(): Record<string, Map<string, string>> {
  const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
  const usual = declarations(/^:root \{([\s\S]*?)^\}/mu.exec(css)?.[1] ?? '');
  const side = (place: 1 | 2) =>
    new Map(
      [...usual].flatMap(([name, value]) => {
        const colours = /^light-dark\((#\w+), (#\w+)\)$/u.exec(value);
        return colours ? [[name, colours[place] ?? ''] as const] : [];
      }),
    );
  const all: Record<string, Map<string, string>> = { paper: side(1), dark: side(2) };
  for (const [, name = '', body = ''] of css.matchAll(/^:root\[data-theme="(\w+)"\] \{([\s\S]*?)^\}/gmu)) {
    const own = declarations(body);
    const ground = own.get('color-scheme') === 'dark' ? side(2) : side(1);
    all[name] = new Map([...ground, ...[...own].filter(([, value]) => value.startsWith('#'))]);
  }
  return all;
}

function declarations(body: string): Map<string, string> {
  const plain = body.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return new Map(
    [...plain.matchAll(/(--[\w-]+|color-scheme):\s*([^;]+);/gu)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll(/\s+/gu, ' ').trim(),
    ]),
  );
}

/** WCAG 2 contrast of two colours. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const known = papers();

test('every paper is there', () => {
  expect(Object.keys(known).sort()).toEqual(['black', 'dark', 'paper', 'sepia', 'white']);
});

const GROUNDS = ['--paper', '--sheet', '--inset'];
const TEXTS = [
  ...['--ink', '--ink-soft', '--ink-faint'].flatMap((ink) => GROUNDS.map((ground) => [ink, ground])),
  ...['--paper', '--sheet', '--inset', '--red-wash'].map((ground) => ['--red', ground]),
  ...['--ink', '--ink-soft'].map((ink) => [ink, '--red-wash']),
  ['--on-red', '--red-ground'],
];

for (const [theme, colours] of Object.entries(known)) {
  const of = (name: string) => colours.get(name) ?? '#000000';
  test(`text on ${theme} is read by everyone: WCAG AA`, () => {
    const weak = TEXTS.map(([ink = '', ground = '']) => [ink, ground, contrast(of(ink), of(ground))] as const).filter(
      ([, , ratio]) => ratio < 4.5,
    );
    expect(weak).toEqual([]);
  });
  test(`what can be pressed on ${theme} has an edge that is seen`, () => {
    for (const ground of ['--paper', '--sheet']) {
      expect(contrast(of('--edge'), of(ground)), ground).toBeGreaterThanOrEqual(3);
    }
  });
}
