/** What is no name, and names that only come near. */
import type { CasesFor } from '../rule';
import type * as noName from './no-name';

export const noNameCases = {
  noName: {
    hits: [
      '本报记者',
      '综合',
      '编辑部',
      '市教育局',
      '学生会',
      '县妇联',
      '团县委',
      '县总工会',
      '官方微信平臺',
      '市公安廳',
      '校方提供',
      '跟进',
      '党政办',
      '民一庭',
    ],
    misses: ['张晓明', '王会', '李莉', '李志庭', '王家庭'],
  },
  nameless: { hits: ['彭先生', '李女士', '王某某', '陈师傅'], misses: ['张晓明', '某某市', '女士们'] },
  sentenceChar: { hits: ['说的', '好了吗', '他是'], misses: ['张晓明', '王地'] },
} as const satisfies CasesFor<typeof noName>;
