import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv';
import { momentOf } from './link';
import { isLinkFile, readBookmarks } from './read-bookmarks';
import { readLines } from './read-lines';
import { readTable } from './read-table';

describe('CSV', () => {
  it('gives back what was written, whatever is in the fields', () => {
    const anyField = fc.string({ unit: fc.constantFrom('a', '清', ',', '"', '\n', '\r\n', ' ') });
    // A row of empty fields is an empty line.
    const anyRow = fc
      .array(anyField, { minLength: 1, maxLength: 4 })
      .filter((row) => row.some((value) => value !== ''));
    fc.assert(
      fc.property(fc.array(anyRow), fc.constantFrom('\n', '\r\n'), (rows, end) => {
        const written = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join(end);
        expect(parseCsv(written)).toEqual(rows);
      }),
    );
  });

  it('reads fields without quotes, empty ones, and a last line without its end', () => {
    expect(parseCsv('a,,c\r\n\r\n"x ""y""",2,')).toEqual([
      ['a', '', 'c'],
      ['x "y"', '2', ''],
    ]);
  });
});

describe('tables of links', () => {
  it('Pocket', () => {
    const csv =
      'title,url,time_added,tags,status\n"旧改, 第二批",http://a.example/1,1386090180,新闻|地方,unread\nhttp://a.example/2,http://a.example/2,1386090181,,archive\n';
    expect(readTable(csv)).toEqual([
      {
        url: 'http://a.example/1',
        title: '旧改, 第二批',
        addedAt: '2013-12-03T17:03:00.000Z',
        tags: ['新闻', '地方'],
        archived: false,
        starred: false,
      },
      {
        url: 'http://a.example/2',
        title: '',
        addedAt: '2013-12-03T17:03:01.000Z',
        tags: [],
        archived: true,
        starred: false,
      },
    ]);
  });

  it('Instapaper: a folder of the reader is a tag, Starred is a star', () => {
    const csv =
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttp://a.example/1,一,,县城,1386090180,"[""旧改""]"\nhttp://a.example/2,二,,Starred,1386090180,[]\nhttp://a.example/3,三,,Archive,1386090180,[]';
    expect(readTable(csv)?.map(({ tags, archived, starred }) => [tags, archived, starred])).toEqual([
      [['旧改', '县城'], false, false],
      [[], false, true],
      [[], true, false],
    ]);
  });

  it('Readwise Reader', () => {
    const csv =
      "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n一,http://a.example/1,01gk,\"['旧改', '地方']\",2022-12-09 16:23:17+00:00,0,archive,True";
    expect(readTable(csv)).toEqual([
      {
        url: 'http://a.example/1',
        title: '一',
        addedAt: '2022-12-09T16:23:17.000Z',
        tags: ['旧改', '地方'],
        archived: true,
        starred: false,
      },
    ]);
  });

  it('a table without addresses is none; lines whose address is none are left out', () => {
    expect(readTable('姓名,年龄\n张三,40')).toBeNull();
    expect(readTable('url\njavascript:alert(1)\nhttps://a.example/1')?.map(({ url }) => url)).toEqual([
      'https://a.example/1',
    ]);
  });
});

describe('files of links', () => {
  const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8"><TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
<DL><p>
  <DT><H3 ADD_DATE="1620000000" PERSONAL_TOOLBAR_FOLDER="true">书签栏</H3>
  <DL><p>
    <DT><A HREF="http://a.example/1" ADD_DATE="1620000000" TAGS="旧改,地方">一</A>
    <DT><H3>焦作</H3>
    <DL><p><DT><A HREF="http://a.example/2" ADD_DATE="1620000001">二 &amp; 三</A></DL><p>
    <DT><A HREF="javascript:void(0)">小书签</A>
  </DL><p>
</DL><p>`;

  it('bookmarks: folders become tags, the browser’s own do not', () => {
    expect(isLinkFile(BOOKMARKS)).toBe(true);
    expect(readBookmarks(BOOKMARKS)).toEqual([
      {
        url: 'http://a.example/1',
        title: '一',
        addedAt: '2021-05-03T00:00:00.000Z',
        tags: ['旧改', '地方'],
        archived: false,
        starred: false,
      },
      {
        url: 'http://a.example/2',
        title: '二 & 三',
        addedAt: '2021-05-03T00:00:01.000Z',
        tags: ['焦作'],
        archived: false,
        starred: false,
      },
    ]);
  });

  it('Pocket’s older export', () => {
    const html = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
      <li><a href="http://a.example/1" time_added="1386090180" tags="旧改">一</a></li></ul>
      <h1>Read Archive</h1><ul><li><a href="http://a.example/2" time_added="1386090181" tags="">二</a></li></ul></body></html>`;
    expect(isLinkFile(html)).toBe(true);
    expect(readBookmarks(html).map(({ url, tags, archived }) => [url, tags, archived])).toEqual([
      ['http://a.example/1', ['旧改'], false],
      ['http://a.example/2', [], true],
    ]);
  });

  it('an ordinary page is none', () => {
    expect(isLinkFile('<!doctype html><title>江城网</title><a href="/1">一</a>')).toBe(false);
  });
});

describe('lists of addresses', () => {
  it('with names before or behind, remarks and bullets', () => {
    const list =
      '# 待读\nhttp://a.example/1\n- [旧改](http://a.example/2)\n二 http://a.example/3\nhttp://a.example/4\t三\n备注';
    expect(readLines(list)?.map(({ url, title }) => [url, title])).toEqual([
      ['http://a.example/1', ''],
      ['http://a.example/2', '旧改'],
      ['http://a.example/3', '二'],
      ['http://a.example/4', '三'],
    ]);
  });

  it('a text with a link in it is a text', () => {
    expect(readLines('本报讯\n昨日，记者获悉。\n详见 http://a.example/1\n责任编辑：周一鸣')).toBeNull();
  });
});

it('moments in seconds, milliseconds, microseconds and as text', () => {
  expect(['1386090180', '1386090180000', '1386090180000000', '2013-12-03 17:03:00+00:00'].map(momentOf)).toEqual(
    Array(4).fill('2013-12-03T17:03:00.000Z'),
  );
  expect(['', '昨天', null, '9999999999999999'].map(momentOf)).toEqual([null, null, null, null]);
});
