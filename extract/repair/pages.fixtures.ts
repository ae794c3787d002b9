/** Pages for the tests of the repair. */
import type { Block, Page } from '../../page/page';

/** A page as a browser reads it: nothing folded, nothing dropped. */
export function livePage(...lines: string[]): Page {
  return pageOf('body', lines);
}

/** A saved text as corpora keep it: one line a block. */
export function savedText(...lines: string[]): Page {
  return pageOf('text', lines);
}

function pageOf(box: string, lines: readonly string[]): Page {
  return {
    url: '',
    lang: '',
    title: '',
    metas: [],
    jsonLd: [],
    comments: [],
    boxes: [{ parent: -1, tag: box, hint: '', role: '', hidden: false }],
    blocks: lines.map((text, i) => lineBlock(text, i + 1)),
  };
}

export function lineBlock(text: string, at: number): Block {
  return {
    at,
    kind: 'text',
    box: 0,
    tag: 'p',
    text,
    runs: [{ text }],
    indented: false,
    broken: false,
    hidden: false,
  };
}

/** A paragraph with the damage, so that a page with it is known to be damaged. No byte of it is out of step. */
export const DAMAGED =
  '市農(nóng)業(yè)局發(fā)布消息，全市現(xiàn)代農(nóng)業(yè)發(fā)展加快，電商、物流等業(yè)態(tài)進(jìn)入鄉(xiāng)村，' +
  '學(xué)校、醫(yī)院和社區(qū)的設(shè)施進(jìn)一步完善。';
export const DAMAGED_WAS =
  '市农业局发布消息，全市现代农业发展加快，电商、物流等业态进入乡村，学校、医院和社区的设施进一步完善。';
