import { pattern } from '../pattern';

/**
 * Places and words that stand between a reporter's name and 报导 or 电 without a blank: 張曉明台北報導, 黃自強台北12日電,
 * 張曉明採訪報導. Both scripts.
 */
export const datelinePlace = pattern('u')`
  (?:
    (?:
      [台臺]北|新北|基隆|桃[园園]|新竹|苗栗|[台臺]中|彰化|南投|[云雲]林|嘉[义義]|[台臺]南|高雄|屏[东東]
      |宜[兰蘭]|花[莲蓮]|[台臺][东東]|澎湖|金[门門]|[马馬]祖
    )[县縣市]?
    |(?:
      香港|澳[门門]|北京|上海|[广廣]州|深圳|[东東]京|首[尔爾]|[纽紐]约|[纽紐]約|[华華]盛[顿頓]|洛杉[矶磯]
      |[伦倫]敦|巴黎|新加坡
    )
    |[专專][题題]|特稿|[现現][场場]|即[时時]|[连連][线線]|[综綜]合|采[访訪]|採訪|[专專][访訪]|整理
  )+$`;

/** 湖南 · 发表于广东: where an account posted from, as platforms print it beside the time; no name. Both scripts. */
export const postedFrom = pattern('u')`
  ^(?:[发發](?:表|布)[于於]\s?)?
  (?:
    北京|天津|上海|重[庆慶]|河[北南]|山[东東西]|[辽遼][宁寧]|吉林|黑[龙龍]江|江[苏蘇西]|浙江|安徽|福建|湖[北南]|[广廣][东東西]
    |海南|四川|[贵貴]州|[云雲]南|[陕陝]西|甘[肃肅]|青海|[台臺][湾灣]|[内內]蒙古|[宁寧]夏|新疆|西藏|香港|澳[门門]
  )$`;
