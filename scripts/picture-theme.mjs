// Gives style sheets the theme of the picture: `@import "picture-theme.css"` stands for what `diagram/theme/` makes. So the
// colours are written once, and no page has to carry the code that puts them together.

import { build } from 'esbuild';

const FILTER = /^picture-theme\.css$/;

/** @type {import('esbuild').Plugin} */
export const pictureTheme = {
    name: 'picture theme',
    setup({ onLoad, onResolve }) {
        onResolve({ filter: FILTER }, ({ path }) => ({ path, namespace: 'picture-theme' }));
        onLoad({ filter: FILTER, namespace: 'picture-theme' }, async () => {
            const { outputFiles, metafile } = await build({
                entryPoints: [`${import.meta.dirname}/../diagram/theme/theme.ts`],
                bundle: true,
                write: false,
                metafile: true,
                format: 'esm',
            });
            const script = outputFiles[0]?.text ?? '';
            const { themeCss } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
            return { contents: themeCss, loader: 'css', watchFiles: Object.keys(metafile.inputs) };
        });
    },
};
