/**
 * How the scripts of a report are bundled: what a browser runs, from `src/page`. `page` is the engine
 * with its pages, `boot` unpacks it.
 *
 * @param {string} root
 * @returns {import('esbuild').BuildOptions}
 */
export function pageOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: { page: 'src/page/browser/main.ts', boot: 'src/page/browser/boot.ts' },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    // With every sign in one byte a browser reads the script in half the memory, and sooner.
    charset: 'ascii',
    logLevel: 'warning',
  };
}
