import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT } from '../library.fixtures';
import { BANDS, bandsOf, distance, type SimHash, simHash } from './simhash';

const OTHER =
  '焦作市山阳区召开城乡一体化工作推进会，部署下一阶段任务，要求各部门各乡镇把各项措施落到实处，确保年底见到成效。';
const hash = (text: string) => simHash(text) as SimHash;

describe('a SimHash', () => {
  it('does not change with width, case, script, spaces and punctuation', () => {
    const text = `${TEXT} GDP增长2012元`;
    expect(
      simHash(`紅橋區 ${text.slice(3).replace('GDP', 'ｇｄｐ').replace(/，/g, ', ').replace('2012', '２０１２')}`),
    ).toEqual(simHash(text));
  });

  it('is close for a corrected report and far for another', () => {
    expect(distance(hash(TEXT), hash(TEXT.replace('二十六个', '二十七个')))).toBeLessThanOrEqual(6);
    expect(distance(hash(TEXT), hash(OTHER))).toBeGreaterThan(20);
  });

  it('is none for a text that is too short to tell', () => {
    expect([simHash(''), simHash('。'.repeat(100)), simHash('图'.repeat(39))]).toEqual([null, null, null]);
    expect(simHash('图'.repeat(40))).not.toBeNull();
  });

  it('stays as it is: the library holds many of them', () => {
    expect(hash(TEXT)).toMatchInlineSnapshot(`
      {
        "high": 646549836,
        "low": 1141638312,
      }
    `);
  });
});

const half = fc.integer({ min: 0, max: 0xffffffff });
const anyHash = fc.record({ high: half, low: half });

describe('distance and bands', () => {
  it('count the bits that differ', () => {
    fc.assert(
      fc.property(anyHash, fc.uniqueArray(fc.integer({ min: 0, max: 63 })), (one, bits) => {
        const other = { ...one };
        for (const bit of bits) {
          if (bit < 32) other.low = (other.low ^ (1 << bit)) >>> 0;
          else other.high = (other.high ^ (1 << (bit - 32))) >>> 0;
        }
        expect(distance(one, other)).toBe(bits.length);
        const shared = bandsOf(one).filter((band) => bandsOf(other).includes(band));
        if (bits.length < BANDS) expect(shared.length).toBeGreaterThan(0);
      }),
    );
  });
});
