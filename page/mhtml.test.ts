import { describe, expect, it } from 'vitest';
import { htmlOfArchive } from './mhtml';

/** An archive as Chromium writes it: lines of at most 76 bytes, broken by =. */
function archive(html: string, end = '\r\n'): Uint8Array {
  const bytes = [...new TextEncoder().encode(html)];
  const escaped = bytes.map((byte) =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  );
  let line = '';
  const lines: string[] = [];
  for (const piece of escaped) {
    if (line.length + piece.length > 75) {
      lines.push(`${line}=`);
      line = '';
    }
    line += piece;
  }
  const text = [
    'Snapshot-Content-Location: http://paper.example.cn/szb/page/7731.html',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; boundary="----Mark----"',
    '',
    '------Mark----',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: http://paper.example.cn/szb/page/7731.html',
    '',
    [...lines, line].join(end),
    '------Mark------',
  ].join(end);
  return new TextEncoder().encode(text);
}

describe('the page of an archive', () => {
  const html = `<h2>凝心聚力促发展 实干担当谱新篇</h2><p>${'本报讯(记者 姬慧洋) 近日 '.repeat(20)}</p>`;

  it.each(['\r\n', '\n'])('is the page to the last blank, wherever its lines are broken', (end) => {
    const { bytes, url } = htmlOfArchive(archive(html, end));
    expect(new TextDecoder().decode(bytes).trim()).toBe(html);
    expect(url).toBe('http://paper.example.cn/szb/page/7731.html');
  });

  it('is whole where blanks were added behind the break', () => {
    const text = new TextDecoder().decode(archive(html)).replaceAll('=\r\n', '= \t\r\n');
    const { bytes } = htmlOfArchive(new TextEncoder().encode(text));
    expect(new TextDecoder().decode(bytes).trim()).toBe(html);
  });

  it('is asked of no other file', () => {
    expect(() => htmlOfArchive(new TextEncoder().encode('GIF89a'))).toThrow('no page in this archive');
  });
});
