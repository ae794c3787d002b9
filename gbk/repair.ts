import { repairPage } from '../extract/repair';
import type { Page } from '../page/page';
import { gbkCodec } from './codec';

/** The repair of extract/repair with the platform's GBK codes, as an option of `extract`. */
export function repair(page: Page): ReturnType<typeof repairPage> {
  return repairPage(page, gbkCodec());
}
