import type { MessageKey } from '../page/translate';

/** Readable names of the rules in the ledger. A rule that is not here goes by the name of its table. */
export const ruleNames: Readonly<Record<string, MessageKey>> = {
  'outside-body': 'rule.outsideBody',
  duplicate: 'rule.duplicate',
  'pages/repeated': 'rule.repeated',
  hidden: 'rule.hidden',
  links: 'rule.links',
  'side-box': 'rule.sideBox',
  pager: 'rule.neighbours',
  'sharing/share-bar': 'rule.shareBar',
  'sharing/type-size': 'rule.typeSize',
  'sharing/page-tools': 'rule.pageTools',
  'sharing/mood-vote': 'rule.moodVote',
  'sharing/mood-answer': 'rule.moodVote',
  'sharing/click-here': 'rule.clickHere',
  'sharing/counters': 'rule.counters',
  'sharing/qr-code': 'rule.qrCode',
  'promotion/sms-paper': 'rule.smsPaper',
  'promotion/follow-us': 'rule.followUs',
  'promotion/get-the-app': 'rule.getTheApp',
  'promotion/hotline': 'rule.hotline',
  'promotion/telephone': 'rule.hotline',
  'promotion/ask-for-likes': 'rule.askForLikes',
  'promotion/player-help': 'rule.playerHelp',
  'promotion/advertisement': 'rule.advertisement',
  'legal/statement': 'rule.statement',
  'legal/reprint-terms': 'rule.reprintTerms',
  'legal/no-copying': 'rule.reprintTerms',
  'legal/report-infringement': 'rule.reprintTerms',
  'legal/not-our-view': 'rule.statement',
  'legal/english-notice': 'rule.statement',
  'legal/licence': 'rule.licence',
  'legal/imprint': 'rule.imprint',
  'legal/site-footer': 'rule.siteFooter',
  'legal/menu': 'rule.menu',
  'more/related': 'rule.related',
  'more/comments': 'rule.comments',
  'more/neighbours': 'rule.neighbours',
  'more/login': 'rule.login',
  'more/site-bar': 'rule.menu',
  'more/paper-bar': 'rule.paperBar',
  'more/slogans': 'rule.slogans',
  'more/stand-in': 'rule.standIn',
};

const tableNames: Readonly<Record<string, MessageKey>> = {
  sharing: 'rule.tableSharing',
  promotion: 'rule.tablePromotion',
  legal: 'rule.tableLegal',
  more: 'rule.tableMore',
};

/** Message for the name of a rule: of the rule itself, else of its table, else 其他规则. */
export function ruleName(rule: string): MessageKey {
  return ruleNames[rule] ?? tableNames[rule.split('/')[0] ?? ''] ?? 'rule.other';
}
