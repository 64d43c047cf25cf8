/**
 * A test server plug-in: serves the named packages as one ES module each, made by esbuild.
 *
 * Some packages are CommonJS inside and cannot be loaded by a browser as they are; others are hundreds of small files.
 */
import {build} from 'esbuild';

const PREFIX = '/__prebundled__/';

export function prebundle(...packages) {
  const bundles = new Map();
  const bundle = async (name) => {
    const {outputFiles} = await build({
      stdin: {
        contents: `export * from '${name}'; import * as all from '${name}'; export default all.default;`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      define: {'process.env.NODE_ENV': '"test"', global: 'globalThis'},
      logLevel: 'error',
    });
    return outputFiles[0].text;
  };
  return {
    name: 'prebundle',
    resolveImport({source}) {
      if (packages.includes(source)) return PREFIX + source.replace(/\.js$/, '') + '.js';
    },
    serve(context) {
      if (!context.path.startsWith(PREFIX)) return;
      const path = context.path.slice(PREFIX.length, -'.js'.length);
      const name = packages.find((candidate) => candidate.replace(/\.js$/, '') === path);
      if (!name) return;
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return bundles.get(name).then((body) => ({body, type: 'js'}));
    },
  };
}
