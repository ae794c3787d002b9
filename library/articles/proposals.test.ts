import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../extract';
import type { Extraction } from '../../extract/article';
import { fromHtml } from '../../page/from-html';
import { libraryAnswers } from '../answers';
import { answerHere, library } from '../client';
import { AT, article, LATER, memoryLibrary, PICTURE, query, request, TEXT } from '../library.fixtures';
import { addPictures } from '../pictures/pictures';
import { editFields } from './edits';
import type { ProposalRequest } from './proposal';
import { type ExtractAgain, reextract, storyIn } from './reextract';
import { save } from './save';

const BETTER = `本报讯\n${TEXT}`;
const picture = {
  type: 'image' as const,
  text: '',
  at: [3],
  picture: { src: PICTURE.src, alt: '', width: 0, height: 0, href: '' },
};

let db: Database;
let id: number;
beforeEach(async () => {
  db = await memoryLibrary();
  answerHere(libraryAnswers(db));
  id = (await save(db, request({ blocks: [...article().blocks, picture] }))).id;
});

function proposal(facts = {}, rest: Partial<ProposalRequest> = {}): ProposalRequest {
  const better = article({ text: BETTER, ...facts });
  const { blocks } = better;
  return {
    id,
    version: 1,
    article: { ...better, blocks: [...blocks, picture] },
    removed: [],
    repairs: [],
    confidence: 0.99,
    extractor: '0.2.0',
    at: AT,
    ...rest,
  };
}

describe('a proposal', () => {
  it('changes nothing until it is taken, and says what it would change', async () => {
    const before = await library.get(id);
    expect(await library.proposeVersion(proposal())).toBe('proposed');
    expect(await library.get(id)).toEqual(before);
    expect(await library.proposals()).toEqual([
      { id, title: '红桥区副区长杜忠晓做客天津政务网', proposedAt: AT, confidence: 0.99, extractor: '0.2.0' },
    ]);
    const shown = await library.proposal(id);
    expect(shown).toMatchObject({ version: 1, confidenceBefore: 0.93, extractorBefore: '0.1.0' });
    expect(shown?.diff.paragraphs.map(({ kind }) => kind)).toEqual(['added', 'same', 'same']);
  });

  it('becomes a version of the same page: the article keeps its place, its pictures, its corrections', async () => {
    await addPictures(db, { id, pictures: [PICTURE] });
    editFields(db, { id, set: { title: '改' }, reset: [], at: AT });
    const before = await library.get(id);
    await library.proposeVersion(proposal({ title: '新标题' }));
    expect(await library.acceptVersions([id], LATER)).toEqual({ accepted: [id], stale: [] });
    expect(await library.acceptVersions([id], LATER), 'asked again').toEqual({ accepted: [id], stale: [] });
    const after = await library.get(id);
    expect(after).toMatchObject({
      version: 2,
      origin: 'extracted-again',
      savedAt: before?.savedAt,
      title: '改',
      extracted: { title: '新标题' },
      extractor: '0.2.0',
      charset: 'GBK',
    });
    expect(after?.article.text).toBe(BETTER);
    expect(await library.original(id, 2)).toBe(await library.original(id, 1));
    expect(await library.pictures(id, 2)).toMatchObject([{ src: PICTURE.src }]);
    expect(
      (await library.versions(id)).map(({ origin, savedAt, capturedAt }) => [origin, savedAt, capturedAt]),
    ).toEqual([
      ['extracted-again', LATER, before?.savedAt],
      ['page', before?.savedAt, before?.savedAt],
    ]);
    expect((await library.query(query('本报讯'))).total).toBe(1);
    expect(await library.proposals()).toEqual([]);
    expect((await library.status(true)).integrity).toBe('ok');
  });

  it('is none where nothing would change, and forgets an earlier one', async () => {
    await library.proposeVersion(proposal());
    expect(await library.proposeVersion(proposal({ text: TEXT }))).toBe('same');
    expect([await library.proposals(), await library.proposal(id)]).toEqual([[], null]);
  });

  it('does not stand against a version that came in between', async () => {
    await library.proposeVersion(proposal());
    const { blocks } = article();
    await save(db, request({ blocks, text: TEXT.replace('二十六', '二十七') }));
    expect(await library.proposal(id)).toBeNull();
    expect(await library.acceptVersions([id, 99], LATER)).toEqual({ accepted: [], stale: [id] });
    expect(await library.proposeVersion(proposal())).toBe('impossible');
    expect((await library.versions(id)).length).toBe(2);
  });

  it('can be left', async () => {
    await library.proposeVersion(proposal());
    expect(await library.dismissVersions([id, 99])).toEqual({ dismissed: 1 });
    expect(await library.acceptVersions([id], LATER)).toEqual({ accepted: [], stale: [] });
  });
});

describe('extracting again', () => {
  const options = { extractor: '0.2.0', at: AT };
  const read: ExtractAgain = (html, url) => extract(fromHtml(html, url));
  const html = `<!doctype html><meta charset=utf-8><title>红桥区</title><h1>红桥区副区长做客天津政务网</h1><p>${TEXT.split('\n').join('</p><p>').repeat(3)}</p>`;

  it('proposes what the originals give now, with progress', async () => {
    const kept = await save(db, request({}, { url: 'http://b.example.cn/1', html }));
    const bare = await save(db, request({}, { url: 'http://c.example.cn/1', html: '' }));
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const result = await reextract([kept.id, bare.id, 99], read, { ...options, onProgress });
    expect(result).toEqual({ proposed: [kept.id], same: [], impossible: [bare.id, 99] });
    expect(steps).toEqual([1, 2, 3]);
    expect((await library.proposal(kept.id))?.article.title).toBe('红桥区副区长做客天津政务网');
    await library.acceptVersions([kept.id], LATER);
    expect(await reextract([kept.id], read, options)).toMatchObject({ proposed: [], same: [kept.id] });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await reextract([id], read, { ...options, signal: stop.signal })).toEqual({
      proposed: [],
      same: [],
      impossible: [],
    });
  });

  const extraction = (texts: string[]): Extraction => ({
    url: '',
    kind: 'articles',
    confidence: 0.9,
    doubts: [],
    articles: texts.map((text) => article({ text })),
    removed: [{ text: '编者按', rule: 'boilerplate/note', at: [0] }],
    repairs: [],
  });
  const saved = (text: string, index: number, of: number) => ({ article: article({ text }), story: { index, of } });

  it('finds the saved story among those of its page', () => {
    const stories = extraction(['甲小区改造完成验收。', TEXT, '乙街道召开会议。']);
    expect(storyIn(stories, saved(TEXT, 0, 2))?.article.text).toBe(TEXT);
    expect(storyIn(stories, saved('从前的误读', 2, 3))?.article.text).toBe('乙街道召开会议。');
    expect(storyIn(stories, saved('从前的误读', 0, 1))).toBeNull();
    expect(storyIn(extraction([]), saved(TEXT, 0, 1))).toBeNull();
  });

  it('puts back the blocks that the reader had put back', () => {
    const before = saved(`编者按\n${TEXT}`, 0, 1);
    const [first] = before.article.blocks;
    if (first) Object.assign(first, { restored: true, rule: 'boilerplate/note' });
    const found = storyIn(extraction([TEXT]), before);
    expect(found?.article.text).toBe(`编者按\n${TEXT}`);
    expect(found?.removed).toEqual([]);
  });
});
