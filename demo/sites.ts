/** The five demo pages: the text of the seeds in the HTML of their kinds of template. */
export interface DemoPage {
  /** Short name, also of the screenshots of the walk. */
  id: string;
  /** File in `demo/pages/`, UTF-8 on disk. */
  file: string;
  /** Path on the demo server, in the shape such a site uses. */
  path: string;
  /** What the page declares and is served as. */
  charset: 'utf-8' | 'gb2312' | 'big5';
  /** File in `seeds/` that has the same text. */
  seed: string;
  /** For the index of the server. */
  label: string;
}

export const demoPages: readonly DemoPage[] = [
  {
    id: 'city-portal',
    file: 'city-portal.html',
    path: '/zmd/2021/0305/512872.html',
    charset: 'utf-8',
    seed: '000_12c8817c808d1934.txt',
    label: '城市门户：繁體(pinyin) 乱码、心情投票、手机报广告、对联广告',
  },
  {
    id: 'traditional-portal',
    file: 'traditional-portal.html',
    path: '/system/2012/03/30/009012345_03.shtml',
    charset: 'big5',
    seed: '001_d41c0b06e3c930af.txt',
    label: '繁體門戶：弹层、表格排版、Big5、机器繁化的访谈',
  },
  {
    id: 'repost',
    file: 'repost.html',
    path: '/hao/article/JQ4T8K2L0514R9P4.html',
    charset: 'utf-8',
    seed: '002_81dc775122e80e6c.txt',
    label: '网易号转载：繁體(pinyin) 乱码，标签被吃掉一半',
  },
  {
    id: 'digital-newspaper',
    file: 'digital-newspaper.html',
    path: '/jzrb/html/2017-09/12/content_225411.htm',
    charset: 'gb2312',
    seed: '003_4544810fdbeeef10.txt',
    label: '方正数字报：版面导航、手机报广告、gb2312',
  },
  {
    id: 'multi-story',
    file: 'multi-story.html',
    path: '/szb/page/7731.html',
    charset: 'utf-8',
    seed: '004_a25b6797790d24f6.txt',
    label: '整版报纸：一页七篇，缺字断行',
  },
];

/** Path of a demo page by its short name. */
export function pathOf(id: string): string {
  const path = demoPages.find((page) => page.id === id)?.path;
  if (!path) throw new Error(`no demo page ${id}`);
  return path;
}
