import { expect, test } from 'vitest';
import { directionOf } from './direction';

test.each([
  ['قەشقەر شەھىرىدە قوش تىللىق ئوقۇش پائالىيىتى', 'rtl'],
  ['（1）«كىتاب — بىلىم بۇلىقى»', 'rtl'],
  ['主持人用维吾尔语说“كىتاب”', null],
  ['Reading كىتاب', null],
  ['2023—2024', null],
  ['', null],
])('%s', (text, direction) => expect(directionOf(text)).toBe(direction));
