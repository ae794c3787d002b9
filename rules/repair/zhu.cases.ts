/** Where 著 stays, and where it is 着. */
import type { CasesFor } from '../rule';
import type * as zhu from './zhu';

export const zhuCases = {
  keepsZhu: {
    hits: [
      '四大名著',
      '成效显著',
      '见微知著',
      '译著',
      '论著',
      '著作',
      '著书立说',
      '著有《骆驼祥子》',
      '著名作家',
      '著录',
      '老舍 著',
    ],
    misses: ['看著', '翻译著', '讨论著', '看著名单', '听著录音', '沿著河', '著力'],
  },
} as const satisfies CasesFor<typeof zhu>;
