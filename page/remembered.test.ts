import { expect, it } from 'vitest';
import { remembered } from './remembered';

it('asks once what is said of a name', () => {
  const asked: string[] = [];
  const lengthOf = remembered((name) => {
    asked.push(name);
    return name === '' ? null : name.length;
  });
  expect([lengthOf('left-nav'), lengthOf(''), lengthOf('left-nav'), lengthOf('')]).toEqual([8, null, 8, null]);
  expect(asked).toEqual(['left-nav', '']);
});

it('stays right when it has forgotten', () => {
  const same = remembered((name) => name);
  for (let round = 0; round < 2; round++) for (let i = 0; i < 1500; i++) expect(same(`n${i}`)).toBe(`n${i}`);
});
