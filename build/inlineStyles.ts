import { minifySync, type Plugin } from 'vite';

/** Puts the styles into the page: the first question waits for no second file. */
export const inlineStyles = (): Plugin => ({
  name: 'inline-styles',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const styles = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : [],
      );
      for (const { fileName } of styles) Reflect.deleteProperty(bundle, fileName);
      const text = styles.map(({ source }) => String(source).trim()).join('\n');
      return (
        html
          .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
          // What is said in the page's own script to whoever reads its source is not sent.
          .replace(/(?<=<script>)[\s\S]*?(?=<\/script>)/, (script) => minifySync('page.js', script).code)
          .replace(/^ +/gm, '')
          .replace('</head>', () => `  <style>${text}</style>\n  </head>`)
      );
    },
  },
});
