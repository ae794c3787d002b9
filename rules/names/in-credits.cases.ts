/** Words that stand where a name could, in brackets at the end and before 报导. */
import type { CasesFor } from '../rule';
import type * as notAnAuthor from './not-an-author';
import type * as places from './places';

export const inCreditsCases = {
  notAnAuthor: {
    hits: ['完', '图', '待续', '综合', '下转第二版', '资料图', '本报记者', '來源'],
    misses: ['张晓明', '李莉', '欧阳文'],
  },
  datelinePlace: {
    hits: ['張曉明台北', '黃自強台北採訪', '王大文高雄', '李莉香港专题', '陈明现场', '採訪'],
    misses: ['张晓明', '台北市民', '北京路', '采访团'],
  },
  postedFrom: {
    hits: ['湖南', '发表于广东', '發佈於臺灣', '内蒙古'],
    misses: ['江苏阳', '湖南卫视', '安徽省', '宁夏生'],
  },
} as const satisfies CasesFor<typeof notAnAuthor & typeof places>;
