import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STAGES } from '..';

/** markAsides → mark-asides */
const fileOf = (name: string) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

it('holds the stages, a file for each, and nothing else', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
  expect(files.sort()).toEqual(STAGES.map(({ name }) => `${fileOf(name)}.ts`).sort());
});
