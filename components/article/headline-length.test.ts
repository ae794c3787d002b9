import { expect, test } from 'vitest';
import { headlineLength } from './headline-length';

test.each([
  ['', undefined],
  ['开发区创新“五动工作法”推动“四改一拆”增效提速', undefined],
  ['江城公交夜班车一路送你到家，三条线路今起延长运营时间，末班车推迟至23时，市民点赞', undefined],
  ['江城公交夜班车一路送你到家，三条线路今起延长运营时间，末班车由21时30分推迟至23时，晚归的市民不再打车回家', 'long'],
  ['Jiangcheng extends the hours of three bus lines from today, the last bus leaves at 23:00', undefined],
  [`关于${'切实做好城镇老旧小区改造、'.repeat(7)}的补充通知`, 'longest'],
])('%s', (title, length) => expect(headlineLength(title)).toBe(length));
