/** Systems that newspapers, broadcasters and governments publish with. */
import type { Fingerprint } from './fingerprint';

export const publishing = {
  // 方正 Founder, e-papers and web: <founder-content>, <div id="ozoom">, <!--enpcontent-->…<!--/enpcontent-->
  founder: {
    body: ['founder-content', 'ozoom'],
    content: { begin: /^\s*enpcontent\s*$/u, end: /^\s*\/enpcontent\s*$/u },
  },
  // 大汉 Hanweb jcms: <!--ZJEG_RSS.content.begin-->, <!--<$[信息内容]>begin-->
  hanweb: {
    content: {
      begin: /^\s*(?:ZJEG_RSS\.content\.begin|<\$\[信息内容\]>begin)\s*$/u,
      end: /^\s*(?:ZJEG_RSS\.content\.end|<\$\[信息内容\]>end)\s*$/u,
    },
  },
  // 开普 UCAP: <UCAPTITLE>, <UCAPCONTENT>
  ucap: { body: ['ucapcontent'] },
  // 拓尔思 TRS: <div class="TRS_Editor">, TRS_UEDITOR, trs_web, trs_paper
  trs: { body: ['trs_editor', 'trs_ueditor', 'trs_web', 'trs_paper', 'custom_unionstyle'] },
  // 博达 VSB: <div class="v_news_content"> in <div id="vsb_content_2">
  vsb: { body: ['v_news_content', 'vsb_content'] },
  // 苏迪 Webplus: <div class="wp_articlecontent">
  webplus: { body: ['wp_articlecontent'] },
} as const satisfies Record<string, Fingerprint>;
