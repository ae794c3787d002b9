import { pattern } from './pattern';

/**
 * Short lines that pages of other kinds are furnished with: labels of an offer, of a look-up, of a service, of a person;
 * buttons of a vote; fields of a form; bars below posts. One or two of them stand on any page, several make its kind.
 * Matched on folded, Simplified text without blanks, of lines that hold no sentence.
 */
export interface Furniture {
  match: RegExp;
  /** Different lines that make a kind, or lines, the same one included. */
  least: number;
  counts: 'different' | 'all';
  /** Where they count: on the whole page, in the body, between headline and body. */
  where: 'page' | 'text' | 'head';
}

export const furniture = {
  /** 总 价： 48 万元 · 户型 · 车型： · 月薪：4000-6000元: a flat, a car, a ware, a job; ￥29.9 · 立即购买 · 商品评价(56): a shop */
  offer: {
    match: pattern('u')`
      ^(?:
        总价|单价|售价|均价|现价|原价|市场价|团购价|起拍价|租金|押金|首付|月供|户型|房型|厅室|居室
        |(?:建筑|使用|套内|占地)面积|楼层|朝向|装修(?:情况|程度)?|房龄|产权(?:性质|年限)?|小区(?:名称)?|开发商
        |物业费|容积率|绿化率|车型|车系|排量|(?:行驶|表显)?里程|上牌(?:时间|日期)?|变速箱|品牌|型号|规格|货号
        |产地|库存|销量|运费|起订量|成色|新旧程度|交易方式|配送至|净含量|保质期
        |月薪|薪资(?:待遇)?|工资|招聘人数|学历(?:要求)?
        |工作(?:经验|年限|性质|地点)|职位类别|公司(?:规模|性质|行业)
      )(?::|$)
      |^[¥￥]\d|^(?:数量\d*)?(?:立即购买|加入购物车|马上抢购)|^商品(?:详情|评[价论]|参数|介绍)(?:\(\d+\))?$`,
    least: 4,
    counts: 'different',
    where: 'page',
  },
  /** 运行时间：6:00-21:30 · 参考票价 · 法定代表人： · 部首 · 片长：: a line, a company, a word, a film */
  lookUp: {
    match: pattern('iu')`
      ^(?:
        (?:运行|营运|运营|营业|开放|坐诊|出版|上映|发车)(?:时间|日期|间隔)|首末班车?(?:时间)?|[首末]班车?
        |(?:参考)?票价|门票(?:价格)?|公交公司|线路(?:简介|类型|编号)|途[经径](?:站点?|线路)|始发站|终点站
        |人均(?:消费)?|邮政编码|区号|车牌(?:代码)?|归属地|经度|纬度|海拔|行政级别|法定代表人|法人代表
        |注册(?:资本|资金|号|地址)|统一社会信用代码|经营(?:范围|状态|模式)|成立日期|企业类型|所属行业|登记机关
        |主营产品|拼音|注音|部首|笔画|五笔|释义|近义词|反义词|ISBN|出版社|定价|页数|开本|装帧|导演|编剧|主演
        |片长|挂号费|擅长|湿度|风向|风力|气压|能见度|紫外线|日出|日落
      )(?::|$)`,
    least: 3,
    counts: 'different',
    where: 'page',
  },
  /** 事项名称 · 法定办结时限：20个工作日 · 实施主体 · 我要办理: a service of an office */
  service: {
    match: pattern('u')`
      ^(?:
        事项(?:名称|编码|类型)|(?:法定|承诺)(?:办结)?(?:时限|期限)
        |办理(?:时限|地点|时间|流程|条件|材料|对象|依据|形式)|实施(?:主体|机关|编码)|受理(?:条件|机构)
        |申请(?:材料|条件)|收费(?:标准|情况|依据)|监督投诉(?:电话|方式)?|服务对象|办件类型|行使层级
        |到办事?现场次数|(?:在线|立即|我要)(?:办理|申请|预约|咨询)
      )(?::|$)`,
    least: 4,
    counts: 'different',
    where: 'page',
  },
  /** 身高：165cm · 婚姻状况 · 星座： · 择偶要求: somebody who introduces himself */
  person: {
    match: pattern('iu')`
      ^(?:
        性别|年龄|身高|体重|婚姻(?:状况)?|学历|职业|月?收入|星座|血型|生肖|民族|籍贯|(?:所在|居住)地
        |住房(?:情况)?|购车(?:情况)?|择偶(?:要求|条件|标准)|兴趣爱好|个人(?:签名|标签|说明)|注册时间
        |最[后近]登录|(?:用户|会员)(?:等级|组|ID)|在线时间
      )(?::|$)`,
    least: 5,
    counts: 'different',
    where: 'page',
  },
  /** 软件类型：国产软件 · 授权方式 · 运行环境：Win7 · 软件大小：3.6 MB: a file to download */
  download: {
    match: pattern('u')`
      ^(?:
        (?:软件|程序|资源|文件|应用|游戏|素材)(?:类型|大小|语言|等级|授权|评级|属性|分类|版本|格式|性质|平台)
        |授权(?:方式|形式)|界面语言|(?:运行|应用|系统|支持)(?:环境|平台|系统)|解压密码|插件情况
        |(?:下载|文件)(?:地址|次数|说明|大小)|(?:本地|官方|电信|联通|网通|高速|迅雷|立即)下载(?:点|地址)?
      )(?::|$)`,
    least: 5,
    counts: 'different',
    where: 'page',
  },
  /** 16373 票 · 投TA一票 · 给她投票 · 票数：120 */
  vote: {
    match: /^\d[\d,.]*万?票$|^(?:给|为|我要|立即|点击)?(?:[他她它]|TA)?投(?:我|[他她它]|TA)?[一1]?票$|^得?票数:?\d*$/iu,
    least: 4,
    counts: 'all',
    where: 'page',
  },
  /** 第1集24:11 · 第2集24:12: the parts of a film with how long they are */
  episodes: {
    match: /^第\d{1,3}[集期回话](?:\d{1,2}:)?\d{1,2}:\d{2}$/u,
    least: 4,
    counts: 'different',
    where: 'text',
  },
  /** 非常满意比较满意一般不满意 · ○很了解 · 1.您对本市夜间照明是否满意?[单选题]: questions to whoever reads, and the answers to choose from */
  survey: {
    match: pattern('u')`
      ^(?:
        (?=.*(?:非常|比较|不太|不(?:满意|了解|同意|支持|愿意|关注)))
        (?:[○●□◯☐]?(?:[A-G][.、])?(?:
          (?:非常|十分|很|比较|较|基本|不太|很不|非常不|不)?(?:满意|了解|同意|支持|愿意|关注|熟悉|信任|重要|认可)
          |一般|说不清楚?|不清楚|不知道|无所谓
        )){1,7}
        |\*?\d{1,2}[.、](?=.*[您你]).{4,50}[[(](?:单选|多选|可多选|必答|必填)题?[)\]]\*?
      )$`,
    least: 4,
    counts: 'all',
    where: 'page',
  },
  /** 06:00朝闻天下 · 19:38 电视剧：大河(12): what is shown when; not 19点38分，列车进站。 */
  schedule: {
    match: /^\d{1,2}:\d{2}(?![:\d])[^。!?]{2,30}$/u,
    least: 8,
    counts: 'different',
    where: 'text',
  },
  /** 转播|评论|更多 · 转发(12) 评论(8) 赞(33) · 回复 支持 举报: below what people post */
  posts: {
    match:
      /^(?:[|·,]?(?:全部)?(?:转播|转发|评论|回复|收藏|分享|点?赞|顶|踩|支持|反对|举报|阅读|更多)(?:和(?=评论))?[\d()[\].万+]*){2,9}$/u,
    least: 3,
    counts: 'all',
    where: 'text',
  },
  /** 手机号码 · 获取验证码 · 确认密码 · 真实姓名*: · 上传照片 · 立即报名 */
  form: {
    match: pattern('u')`
      ^\*?(?:请(?:输入|填写|选择))?(?:您的)?(?:
        手机号码?|(?:登录|设置|确认|重复|新)?密码|(?:短信|图形|手机|获取|发送)?验证码|(?:用户)?昵称|用户名
        |(?:真实)?姓名|身份证号码?|(?:电子)?邮箱|联系(?:电话|方式|地址)|所在(?:区县|地区|城市|单位|学校)
        |(?:通讯|通信|家庭|详细)地址|(?:留言|问题|投稿)?(?:标题|内容|类型|分类)
        |上传(?:附件|图片|照片|文件|视频)|选择文件|(?:确认|立即|我要)?(?:提交|报名)|重置
        |(?:立即|免费|同意并)注册|下一步
      )\*?(?::|$|手机号|请|必填|不)`,
    least: 4,
    counts: 'different',
    where: 'head',
  },
} as const satisfies Readonly<Record<string, Furniture>>;

/** A piece of any kind: most lines are none, and are told so at once. */
const pieces = Object.values(furniture).map(({ match }) => match);
export const anyFurniture = new RegExp(
  pieces.map(({ source }) => source).join('|'),
  [...new Set(pieces.flatMap(({ flags }) => [...flags]))].join(''),
);

/** 听众 86420 收听 512 广播 11396 · 关注12 粉丝3.4万: what an account counts. On text without blanks. */
export const accountCounters = pattern('u')`
  (?:
    (?:关注|粉丝|听众|收听|广播|微博|动态|获赞|访客|好友|帖子|主题|博文|作品|视频|阅读量?)[:(|·]*\d[\d,.]*万?
      \+?[)|·,]*
  ){2}
  |(?:(?<!\d)\d[\d,.]*万?\+?(?:位|个|条)?(?:关注|粉丝|听众|获赞|作品|动态|微博)[|·,]*){2}`;
