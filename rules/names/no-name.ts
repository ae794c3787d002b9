/** What no name of a person has in it. Matched on the text as printed, in both scripts. */
import { pattern } from '../pattern';

/** Words that stand where a name could: 本报记者, 综合, 编辑部, 市教育局, 党政办, 民一庭, 校方提供, 【记者跟进】 */
export const noName = pattern('u')`
  (?:
    提供$|^(?:跟进|追踪|走访|核实|帮办)|记者|記者|通讯|通訊|编辑|編輯|报道|報導|報道|综合|綜合|中心|新闻|新聞
    |日报|日報|晚报|晚報|本报|本報|本网|本網|来源|來源|信息|資訊|经销|經銷|作者|摄影|攝影|摄像|图片|圖片|责任|責任
    |时间|時間|发布|發布
    |次数|字号|分享|打印|评论|網站|网站|管理员|办公|委员|政府|公司|集团|大学|学院|学校|未知|佚名|匿名|不详
    |转载|轉載|转自|出处|出處|注明|集稿|综稿|网络|網路|微信|微博|平台|平臺|互联网|原创|原創|首页|正文|点击
    |客户端|频道|文字|大小|字体|[妇婦残殘]联$|[妇婦残殘]聯$|文联$|文聯$|[团團党黨县縣市]委$|支部$|工会$|工會$
    |[省市县縣区區局部处處科院站社台臺厅廳组組室办辦团團队隊党黨网網报報刊版]$|^[民刑行立执執].{0,2}庭$
    |(?<!^[王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫郭何郑鄭梁谢謝宋唐许許韩韓曹])会$
  )`;

/** 彭先生 · 李女士 · 王某某: a person whom a story leaves without a name, as printed */
export const nameless = /(?:先生|女士|小姐|[师師]傅|阿姨|婆婆|某)$/u;

/** 的, 了, 吗: characters of sentences that stand in no name */
export const sentenceChar = /[的了吗嗎呢是]/u;
