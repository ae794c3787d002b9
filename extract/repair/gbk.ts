/**
 * Two-byte characters of GBK. Browsers and Node know the table (TextDecoder), `extract/` does not: whoever reads a page hands
 * it in (gbk/codec.ts).
 */
export interface GbkCodec {
  /** The two bytes of a character as one number, lead byte high: 海 is 0xBAA3. undefined for ASCII and what GBK lacks. */
  encode(char: string): number | undefined;
  /** The character of two bytes, a private-use one where GBK has none; undefined for what is no pair of GBK. */
  decode(code: number): string | undefined;
}
