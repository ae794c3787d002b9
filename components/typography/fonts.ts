/** Chinese faces that a machine may have, and which of them it has: nothing is offered that is not there. */

interface FontKind {
  /** As its users know it. */
  name: string;
  /** Families it goes by, the first that is there is used. */
  families: readonly string[];
}

const FONTS: readonly FontKind[] = [
  { name: '思源宋体', families: ['Source Han Serif SC', 'Source Han Serif CN', 'Noto Serif CJK SC', 'Noto Serif SC'] },
  { name: '思源黑体', families: ['Source Han Sans SC', 'Source Han Sans CN', 'Noto Sans CJK SC', 'Noto Sans SC'] },
  { name: '宋体', families: ['SimSun', 'Songti SC', 'STSong'] },
  { name: '新宋体', families: ['NSimSun'] },
  { name: '中易黑体', families: ['SimHei'] },
  { name: '圆体', families: ['Yuanti SC', 'YouYuan'] },
  { name: '粉圓', families: ['jf-openhuninn-2.1', 'jf-openhuninn-1.1'] },
  { name: 'OpenDyslexic', families: ['OpenDyslexic'] },
  { name: '苹方', families: ['PingFang SC'] },
  { name: '蘋方（繁）', families: ['PingFang TC'] },
  { name: '微软雅黑', families: ['Microsoft YaHei'] },
  { name: '微軟正黑體', families: ['Microsoft JhengHei'] },
  { name: '等线', families: ['DengXian'] },
  { name: '冬青黑体', families: ['Hiragino Sans GB'] },
  { name: '华文细黑', families: ['STXihei'] },
  { name: '楷体', families: ['Kaiti SC', 'STKaiti', 'KaiTi'] },
  { name: '標楷體', families: ['BiauKai', 'DFKai-SB', 'TW-Kai'] },
  { name: '仿宋', families: ['STFangsong', 'FangSong'] },
  { name: '新細明體', families: ['PMingLiU', 'MingLiU'] },
  { name: '宋體（繁）', families: ['Songti TC'] },
  { name: '思源宋體（繁）', families: ['Source Han Serif TC', 'Source Han Serif TW', 'Noto Serif CJK TC'] },
  { name: '霞鹜文楷', families: ['LXGW WenKai', 'LXGW WenKai Screen', 'LXGW WenKai GB'] },
  { name: '霞鹜新晰黑', families: ['LXGW Neo XiHei'] },
  { name: '朱雀仿宋', families: ['Zhuque Fangsong (technical preview)'] },
  { name: '京华老宋体', families: ['KingHwa_OldSong'] },
  { name: '汇文明朝体', families: ['Huiwen-mincho'] },
  { name: '方正书宋', families: ['FZShuSong-Z01', 'FZShuSong-Z01S'] },
  { name: '方正新书宋', families: ['FZNewShuSong-Z10', 'FZNewShuSong-Z10S'] },
  { name: '更纱黑体', families: ['Sarasa Gothic SC', 'Sarasa UI SC'] },
  { name: 'HarmonyOS Sans', families: ['HarmonyOS Sans SC', 'HarmonyOS_Sans_SC'] },
  { name: 'MiSans', families: ['MiSans'] },
  { name: '文泉驿微米黑', families: ['WenQuanYi Micro Hei'] },
  { name: '文泉驿正黑', families: ['WenQuanYi Zen Hei'] },
  { name: '文鼎楷体', families: ['AR PL UKai CN'] },
  { name: '文鼎明体', families: ['AR PL UMing CN'] },
];

/** Latin letters and digits, which differ in width from font to font; Chinese characters are all as wide as high. */
const PROBE = 'mmMWWiil109Qg&@清样';

/** Is there a font of this name? Found by measuring: a name that is not there is drawn in the fallback. */
export function hasFont(family: string, document: Document): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  return ['monospace', 'serif'].some((fallback) => {
    const widthOf = (font: string) => {
      pen.font = `72px ${font}`;
      return pen.measureText(PROBE).width;
    };
    return widthOf(`"${family.replaceAll(/["\\]/gu, '')}", ${fallback}`) !== widthOf(fallback);
  });
}

/** Fonts of this machine out of those known for Chinese: the name to show and the family to use. */
export function installedFonts(document: Document): { name: string; family: string }[] {
  return FONTS.flatMap(({ name, families }) => {
    const family = families.find((known) => hasFont(known, document));
    return family ? [{ name, family }] : [];
  });
}
