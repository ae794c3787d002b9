/** Random numbers that are the same in every run: mulberry32. */
export interface Random {
  /** From 0 to below `most`. */
  below(most: number): number;
  /** One of them, each as likely. */
  of<T>(choices: readonly T[]): T;
  /** In one case of `many`. */
  once(many: number): boolean;
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (most) => Math.floor(next() * most),
    of: (choices) => choices[Math.floor(next() * choices.length)] as (typeof choices)[number],
    once: (many) => next() * many < 1,
  };
}
