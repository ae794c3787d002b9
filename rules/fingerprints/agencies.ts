/** National agencies and portals whose templates provincial channels and regional sites share. */
import type { Fingerprint } from './fingerprint';

export const agencies = {
  // 人民网, all provincial channels: #rwb_zw, .rm_txt_con > #rm_txt_zw, p_content
  people: { body: ['rm_txt_zw', 'rwb_zw', 'rm_txt_con', 'p_content'] },
  // 新华网, provincial channels: #p-detail, #detailContent in #detail
  xinhua: { body: ['detailcontent', 'p-detail'] },
  // 中新网, regional branches: .left_zw
  chinanews: { body: ['left_zw'] },
  // 光明网: .u-mainText, #contentMain
  guangming: { body: ['u-maintext', 'contentmain'] },
  // 央视网: .cnt_bd, #content_area
  cctv: { body: ['cnt_bd', 'content_area'] },
  // Spans that portals keep for a search engine, shown or hidden: #pubtime_baidu, #source_baidu, #author_baidu, #editor_baidu
  baidu: {
    fields: {
      pubtime_baidu: 'publishedAt',
      source_baidu: 'source',
      author_baidu: 'author',
      editor_baidu: 'editor',
    },
  },
} as const satisfies Record<string, Fingerprint>;
