/** Captions, and lines of the text that only look like them. */
import type * as captions from './captions';
import type { CasesFor } from './rule';

export const captionCases = {
  captionLead: {
    hits: ['图为航拍新安江流域', '（图1）', '上图：村民在晾晒', '资料图片', '图一', '圖：李敏攝'],
    misses: ['图书馆昨日开放', '图谋不轨', '看图识字'],
  },
  captionMark: { hits: ['△居民端着自家拿手菜入席', '▲ 水利署巡防員'], misses: ['△', '■本报记者', '↑', '↓↓↓戳视频'] },
  captionEnd: {
    hits: [
      '五台县委宣传部供图',
      '（李敏摄）',
      '新安江 资料图',
      '（图片来源：网络）',
      '医生在查房。沈若溪摄（人民图片）',
      '一家咖啡档口。图：李莉',
      '（车辆已经排起长龙。图/潇湘晨报滚动新闻记者 华剑）',
    ],
    misses: [
      '他热爱摄影。',
      '歌声在山谷里回荡。文/图：李莉',
      '歌声在山谷里回荡。（图/李莉）',
      '供图单位',
      '图片来源见下文说明和附录所列的全部名单',
    ],
  },
  takenBy: {
    hits: ['大会开幕式现场。江城晚报记者 李明 摄', '本报记者 李明 摄', '（通讯员 李明摄影）'],
    misses: ['本报记者 李明 文/摄', '记者 李明 文 图', '本报记者 李明', '本报记者 陈默/文 李明/摄', '摄影：李明'],
  },
  pictureName: {
    hits: ['重建社区航拍图', '小区效果图', '路线示意图'],
    misses: ['张晓明/文 李莉/图', '图', '他指着墙上那张已经发黄的城市规划地图'],
  },
  photographerAtEnd: {
    hits: [
      '走访群众。记者 姬慧洋摄',
      '（通讯员 张三 摄）',
      '李四/摄',
      '王刚供图 2012年1月11日',
      '医生在查房。沈若溪摄（人民图片）',
    ],
    misses: ['摄', '摄影作品展昨日开幕', '张三摄于青山公园'],
  },
  aloneBehindSentence: {
    hits: ['油菜花田里吸引不少游客驻足。泱波 摄', '孩子们笑了！泱波摄'],
    misses: ['泱波 摄', '游客驻足。本报记者 泱波 摄', '他爱好航拍和摄影。'],
  },
  nameAlone: { hits: ['泱波', '揣志远'], misses: ['网友', '资料图', '本报', '新华社', '南京市民团', '航拍'] },
  photographerLed: {
    hits: ['排起长龙。图/潇湘晨报滚动新闻记者 华剑)', '图：李莉'],
    misses: ['图为市民', '图/', '制图', '失事示意图 制图/李莉', '绘图：李莉'],
  },
  photographSign: { hits: ['(李敏摄) 网站的水印', '（市文旅局供圖）'], misses: ['图为市民在看画', '供水管网'] },
  photographerWithin: {
    hits: ['龙年邮票。(李敏摄) 网站的水印', '【记者 张三 摄】', '（市文旅局供图）'],
    misses: ['李敏摄', '（李敏）', '（拍摄，剪辑）'],
  },
  officeBeforePhotographer: {
    hits: ['本报记者 李敏', '本版图片均由李敏', '青山網通訊員李敏'],
    misses: ['李敏', '本报 李敏'],
  },
} as const satisfies CasesFor<typeof captions>;
