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

/** What the script ends with is its result: the browser hands it to whoever injected the script. */
const KEEP_RESULT = { passes: 3, ecma: 2020, expression: true } as const;

function minifyAgain(): Plugin {
  return {
    name: 'qingyang:minify-again',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && READS_PAGES.test(chunk.fileName))
          chunk.code = (await minify(chunk.code, { compress: KEEP_RESULT, ecma: 2020 })).code ?? chunk.code;
    },
  };
}
