/**
 * Where 著 stays 著 when a page that was made Traditional is made Simplified again. The conversion wrote 著 for every 着
 * (看著 was 看着), and the 著 of the original stayed (著名): by 《通用规范汉字表》 着 is the particle and the verb (着力, 着手),
 * 著 is writing and being plain to see. Written in Simplified, because the other characters are converted first.
 */
export const keepsZhu = new RegExp(
  [
    // 名著 显著 土著 卓著 昭著 专著 原著 巨著 遗著 所著 编著 撰著 拙著, 见微知著
    '(?<=名|显|土|卓|昭|专|原|巨|遗|所|编|撰|拙|知)著',
    // 译著, 论著; but 翻译着, 讨论着, 议论着
    '(?<=(?<!翻)译|(?<![讨议争谈辩评])论)著',
    // 著作 著称 著述 著者, 著书立说, 著有《骆驼祥子》
    '著(?=[作称述者]|书[立者]|有《)',
    // 著名作家; but 看着名单, 写着名字
    '著(?=名(?![单字册次额牌片称望]))',
    // 著录; but 听着录音
    '著(?=录(?![音像制]))',
    // 《红楼梦》（曹雪芹 著）, 老舍 著
    '(?<=\\p{Script=Han} )著(?=$|[ ）)])',
  ].join('|'),
  'gu',
);
