import { repairPage } from '../extract/repair';
import { gbkCodec } from './gbk';
import type { Page } from './page';

/** The repair of extract/repair with the platform's GBK codes, as an option of `extract`. */
export function repair(page: Page): ReturnType<typeof repairPage> {
  return repairPage(page, gbkCodec());
}
