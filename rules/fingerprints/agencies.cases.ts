import type { agencies } from './agencies';
import type { FingerprintCases } from './fingerprint';

export const agenciesCases = {
  people: { hits: ['rwb_zw box_con', 'rm_txt_con cf', 'rm_txt_zw'], misses: ['rwb_navpath', 'rm_txt cf', 'text_con'] },
  xinhua: { hits: ['p-detail', 'detailContent'], misses: ['p-jc', 'detail', 'detailcontentlist'] },
  chinanews: { hits: ['left_zw'], misses: ['left_name', 'left_ph'] },
  guangming: { hits: ['u-mainText', 'contentMain'], misses: ['u-title', 'contentLeft'] },
  cctv: { hits: ['cnt_bd', 'content_area'], misses: ['cnt_nav', 'area'] },
  baidu: { hits: ['pubtime_baidu', 'source_baidu'], misses: ['baidu', 'bdshare_baidu'] },
} as const satisfies Record<keyof typeof agencies, FingerprintCases>;
