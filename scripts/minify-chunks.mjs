/**
 * Makes the chunks of a bundle small, all of them together.
 *
 * Rollup names what chunks give each other before they are minified, and each of these names would come to visitors twice: `export{q as B}` here,
 * `import{B as e}` there. So what a chunk gives goes by the name that it has inside, and keeps that name where it is taken: `export{q}`,
 * `import{q}`.
 */
import {minify} from 'terser';

/** Rollup's names for what only chunks need are short; all others are for whoever loads the file. */
const MOST_LETTERS = 2;

/** `import { B as formatDate } from './a.js'`, as rollup writes it, each on a line. */
const IMPORT = /^import \{ (.*) \} from '\.\/(.*)';$/gm;
/** The same of exports, once minified. */
const EXPORT = /export\{([^}]*)\};$/;
/** What is fetched later and merged into a chunk: `import('./a.js').then(n => n.B)`. */
const FETCHED = /import\('\.\/([^']*)'\)\.then\([^.]*?(\w+)\.(\w+)/g;

/** `"a as b, c"` as pairs. */
const pairsOf = (list) =>
  list.split(',').map((each) => {
    const [name, alias = name] = each.trim().split(' as ');
    return [name, alias];
  });
const written = ([name, alias]) => (name === alias ? name : `${name} as ${alias}`);

/** Chunks after those that they import. */
function inOrder(chunks) {
  const order = new Set();
  /** Where a visit has begun: chunks may import each other. */
  const begun = new Set();
  const visit = (chunk) => {
    if (!chunk || begun.has(chunk)) return;
    begun.add(chunk);
    for (const file of chunk.imports) visit(chunks.find(({fileName}) => fileName === file));
    order.add(chunk);
  };
  chunks.forEach(visit);
  return [...order];
}

/** A rollup plugin; `options` are terser's. */
export const minifyChunks = (options) => ({
  name: 'minify-chunks',
  async generateBundle(_outputOptions, bundle) {
    const chunks = inOrder(Object.values(bundle).filter(({type}) => type === 'chunk'));
    /** By file: the new names of what it gives, by those that rollup chose. */
    const renamed = new Map();
    /** By file: names that others use already. */
    const kept = new Map(chunks.map(({fileName}) => [fileName, new Set()]));
    for (const {code} of chunks) for (const [, file, , name] of code.matchAll(FETCHED)) kept.get(file)?.add(name);
    for (const chunk of chunks) {
      const props = {};
      const source = chunk.code.replace(IMPORT, (_line, list, file) => {
        const taken = pairsOf(list).map(([name, alias]) => [renamed.get(file)?.get(name) ?? name, alias]);
        for (const [name, alias] of taken) {
          if (!renamed.has(file)) kept.get(file)?.add(name);
          // How terser is told which name to give. Two files may give something by the same one.
          if (name.length <= MOST_LETTERS && !Object.values(props).includes(name)) props[`$${alias}`] = name;
        }
        return `import { ${taken.map(written).join(', ')} } from './${file}';`;
      });
      const {code} = await minify(source, {...options, nameCache: {vars: {props}}});
      const names = new Map();
      const fixed = kept.get(chunk.fileName);
      chunk.code = code.replace(EXPORT, (_list, list) => {
        const given = pairsOf(list).map(([name, alias]) => {
          if (alias.length > MOST_LETTERS || fixed.has(alias)) return [name, alias];
          names.set(alias, fixed.has(name) ? `${name}_` : name);
          return [name, names.get(alias)];
        });
        return `export{${given.map(written).sort().join(',')}};`;
      });
      renamed.set(chunk.fileName, names);
    }
  },
});
