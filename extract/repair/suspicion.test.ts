import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repair } from '../../gbk/repair';
import { fromText } from '../../page/from-text';
import type { Page } from '../../page/page';
import { mayBeAnnotated, mayHaveLoneLead } from './suspicion';

const mayBeDamaged = (page: Page) => mayBeAnnotated(page) || mayHaveLoneLead(page);

describe('what may be damaged', () => {
  it.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('knows whether to look at %s', (name) => {
    const page = fromText(readFileSync(`seeds/${name}`, 'utf8'), '');
    expect(mayBeDamaged(page)).toBe(repair(page).repairs.length > 0);
  });

  it.each([
    ['readings behind six characters', '養(yǎng)醫(yī)優(yōu)經(jīng)據(jù)創(chuàng)', true],
    ['a lone lead byte', '他問：“誰來主?！敝持人說。', true],
    ['five notes of an author', '養(yǎng)醫(yī)優(yōu)經(jīng)據(jù)', false],
    ['surprise at the end of a sentence', '这是真的?！', false],
    ['notes without a tone', '联合国(un)世卫(who)世贸(wto)欧佩克(opec)东盟(asean)北约(nato)', false],
  ])('%s', (_, text, suspected) => {
    expect(mayBeDamaged(fromText(text, ''))).toBe(suspected);
  });
});
