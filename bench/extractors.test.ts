import { expect, it } from 'vitest';
import { keepMain } from './extractors';

const BUILT =
  'var page=(function(){var $s={main:()=>{n+=1;return n}};return(()=>{let e;e=$s.main();return e})()})();page;';

it('makes the main of a built script callable again, and lets it run as before', () => {
  const world: { n: number; kept?: { main(): number } } = { n: 0 };
  const run = new Function('globalThis', `let n = 0; return eval(${JSON.stringify(keepMain(BUILT, 'kept'))})`);
  expect(run(world)).toBe(1);
  expect(world.kept?.main()).toBe(2);
});

it('says so where the builder writes scripts in another way', () => {
  expect(() => keepMain('$s.run()', 'kept')).toThrow('calls main 0 times');
  expect(() => keepMain('s.main();t.main()', 'kept')).toThrow('calls main 2 times');
});
