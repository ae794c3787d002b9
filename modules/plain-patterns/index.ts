/** Rewrites the patterns of what reads pages as the extension is built: see rewrite.ts. The sources stay as they are. */
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { plainPatterns } from './plugin';

/** WXT loads every module of the folder above by itself. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [plainPatterns(wxt.config.root)] }));
});
