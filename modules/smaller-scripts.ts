/**
 * Takes the script that reads a page through a second minifier: it is injected into every page that is read, and the bundler's own
 * minifier leaves it a sixtieth larger. The extension's own pages are loaded from disk and do without.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

const READS_PAGES = /^page-capture(?:-again)?\.js$/u;

/** WXT loads every module of this folder by itself. */
export default defineWxtModule((wxt) => {
  if (wxt.config.mode === 'production') addViteConfig(wxt, () => ({ plugins: [minifyAgain()] }));
});

function minifyAgain(): Plugin {
  return {
    name: 'qingyang:minify-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && READS_PAGES.test(chunk.fileName))
          chunk.code =
            (await minify(chunk.code, { compress: { passes: 3, ecma: 2020 }, ecma: 2020 })).code ?? chunk.code;
    },
  };
}
