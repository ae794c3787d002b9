import { useEffect, useState } from 'react';
import type { Readings } from '../components/article/readings';
import type { Article } from '../extract/article';
import { ask, NotAnswered } from '../messages';
import type { PinyinChoice } from '../pinyin/read';

/** The readings of an article's text; null until they are there and where none are wanted. The dictionary has no place in a page. */
export function useReadings(article: Article | undefined, choice: PinyinChoice): Readings | null {
  const [readings, setReadings] = useState<{ of: Article; choice: PinyinChoice; map: Readings } | null>(null);
  useEffect(() => {
    if (!article || choice === 'off') return;
    let wanted = true;
    const texts = textsOf(article);
    void askReadings(texts, choice).then(
      (all) => {
        const map = new Map(texts.map((text, place) => [text, all[place] ?? []]));
        if (wanted) setReadings({ of: article, choice, map });
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [article, choice]);
  return readings && readings.of === article && readings.choice === choice ? readings.map : null;
}

/** As they are drawn, run by run: see InlineRuns. */
function textsOf({ title, kicker, subtitle, summary, blocks, dateline }: Article): string[] {
  const texts = new Set([title, kicker, subtitle, summary].filter((text) => text !== null));
  for (const { text, runs, items, speaker } of blocks) {
    for (const run of [...(runs ?? [{ text }]), ...(items ?? []).flat()]) {
      texts.add(run.text);
      // The opening words are drawn apart: 本报讯, 主持人：.
      for (const lead of [dateline, speaker, speaker && `${speaker}：`, speaker && `${speaker}:`])
        if (lead && run.text.startsWith(lead)) {
          texts.add(lead);
          texts.add(run.text.slice(lead.length));
        }
    }
  }
  return [...texts].filter((text) => /\p{Script=Han}/u.test(text));
}

async function askReadings(texts: string[], choice: PinyinChoice): Promise<string[][]> {
  const request = { texts, choice };
  try {
    return await ask('pinyin.read', request);
  } catch (error) {
    if (!(error instanceof NotAnswered)) throw error;
    await ask('background.wakeLibrary');
    return ask('pinyin.read', request);
  }
}
