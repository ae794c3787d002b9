/** Titles of pages that are no article, and headlines with the same words. */
export const otherPageCases = {
  hits: [
    '用户登录-浙东在线通行证',
    '注册_青山网',
    '大桥_站内搜索_凤河热线',
    '404 页面不存在 - 鲁中网',
    '新湘区客户端下载',
    '网友评论：津滨轻轨今晨短时故障',
    '河东电视台节目单',
    '隐私政策',
    '抗洪救灾 众志成城——清溪“7·14”特大暴雨山洪专题_新浪清溪_新浪网',
    '老李修收音机_老李直播_手工直播间_青山直播',
    '晴天小筑_女_29岁_湖北孝感汉川征婚交友_青山婚恋网',
    '青山电饭煲 3L 米白【行情 报价 价格 评测】-青山商城',
  ],
  misses: [
    '乡村教师的一天_乡村振兴专题_青山网',
    '市委召开专题会议研究防汛',
    '登录火星：探测器传回首批图像',
    '注册志愿者突破十万人',
    '我市用户中心试点启动',
    '评论：让年味更浓',
    '隐私保护要跟上脚步',
    '春晚节目单出炉 本市三个节目入选',
    '副市长走进直播间为家乡脐橙代言_青山网',
    '百余青年参加相亲交友大会-青山网',
    '蔬菜价格回落 评测结果公布',
  ],
} as const;

/** og:type and JSON-LD of pages that are no article, and of those that may be. */
export const otherKindCases = {
  hits: [
    'product.item []',
    'profile []',
    'website [{"@type":"Product","name":"电饭煲"}]',
    'undefined [{"@type":"JobPosting"}]',
  ],
  misses: ['article []', 'website [{"@type":"WebSite"}]', 'news ["book"]'],
} as const;

/** What the same places say of pages that are articles. */
export const articleKindCases = {
  hits: ['article []', 'undefined [{"@type":"NewsArticle"}]', 'website [{"@type":"BlogPosting"}]'],
  misses: ['product.item []', 'undefined [{"@type":"JobPosting"}]'],
} as const;
