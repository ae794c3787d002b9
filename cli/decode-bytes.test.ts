import { expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes';

// 深水埗嘅舊區，街坊話結業咗。師傅話，部車修好就得。 in Big5 with the characters of Hong Kong
const BYTES = Uint8Array.from(
  Buffer.from(
    'b260a4f496f59defc2c2b0cfa141b5f3a77bb8dcb5b2b77e9df7a143ae76b3c5b8dca141b3a1a8aeadd7a66eb44eb16fa143',
    'hex',
  ),
);

it('keeps the characters of Hong Kong in Big5', () => {
  const page = Buffer.concat([Buffer.from('<meta charset="big5"><p>'), BYTES]);
  expect(decodeBytes(page)).toEqual({
    text: '<meta charset="big5"><p>深水埗嘅舊區，街坊話結業咗。師傅話，部車修好就得。',
    charset: 'big5',
    how: 'meta',
  });
});
