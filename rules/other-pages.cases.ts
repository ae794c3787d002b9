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
  ],
  misses: [
    '登录火星：探测器传回首批图像',
    '注册志愿者突破十万人',
    '我市用户中心试点启动',
    '评论：让年味更浓',
    '隐私保护要跟上脚步',
    '春晚节目单出炉 本市三个节目入选',
  ],
} as const;
