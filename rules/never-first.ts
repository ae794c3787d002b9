import { pattern } from './pattern';

/**
 * Beginnings that no Chinese sentence has: the second half of a common word, a particle. From the frequent two-character
 * words of news (现代汉语常用词表) whose second character does not open a word of its own.
 */
export const neverFirst = pattern('u')`
  ^(?:
    洁文化|事代表|向的|面维修|动全[国市省县区]|们|的[^确士哥姐]|了[^解不了望却如结事]
    |着[^力眼重手火装急想陆迷凉实意色落]|吗[^啡]|呢[^子绒]|吧[^台嗒]|性[和、,]|化[和、,]|育[,、和]|率[达为]
    |度[和、,]|者[,、们]
  )`;

/** 一、… · 问,… · 好,就这么办! · 春,万物复苏: one character that says something by itself. */
export const standsAlone =
  /^[一二三四五六七八九十甲乙丙丁问答注图另再好对是不来走行快看喂哎唉嗯哦啊哈嘿瞧听春夏秋冬人家山水路][,、。;]/u;
