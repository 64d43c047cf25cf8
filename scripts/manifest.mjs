/**
 * custom-elements.json: what every element offers, read from its source. Editors, Storybook and our own tables are fed by it.
 *
 * Cleaned of what is no one else's business (private members, reactive state, undocumented events), with the addresses of the built files.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';
import {elementFile, tags} from './tags.mjs';

const MANIFEST = 'custom-elements.json';

const builtPath = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `@state` fields are inside matters, but the analyzer takes them for public. */
function markState(ts, node, moduleDoc) {
  if (!ts.isClassDeclaration(node)) return;
  const isState = (member) =>
    ts.canHaveDecorators(member) &&
    ts.getDecorators(member)?.some(({expression}) => expression.expression?.getText() === 'state');
  const names = node.members.filter(isState).map((member) => member.name.getText());
  const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.getText());
  for (const member of declaration?.members ?? []) if (names.includes(member.name)) member.privacy = 'private';
}

const isPublic = ({name, privacy, static: isStatic}) =>
  !isStatic && (privacy === undefined || privacy === 'public') && !/^[#_]/.test(name);

function cleanElement(declaration) {
  const members = declaration.members?.filter(isPublic);
  return {
    ...declaration,
    members,
    events: declaration.events?.filter(({name, description}) => name && description),
    attributes: declaration.attributes?.filter(({name}) => name),
  };
}

function cleanModule(module, tag) {
  const path = builtPath(module.path);
  const element = module.declarations.find(({tagName}) => tagName);
  if (!element) throw new Error(`${module.path}: its class has no @tag.`);
  const atBuiltPaths = (_key, value) =>
    typeof value === 'string' && /^\/?src\/.*\.ts$/.test(value) ? builtPath(value) : value;
  const definition = {
    kind: 'javascript-module',
    path: builtPath(`src/elements/${tag}/define.ts`),
    declarations: [],
    exports: [{kind: 'custom-element-definition', name: tag, declaration: {name: element.name, module: path}}],
  };
  const cleaned = {
    ...module,
    path,
    declarations: [cleanElement(element)],
    exports: module.exports.filter(({kind, name}) => kind === 'js' && name === element.name),
  };
  return [JSON.parse(JSON.stringify(cleaned, atBuiltPaths)), definition];
}

/** The manifest as it should be, from the source. */
export async function analyze() {
  const {create, ts} = await import('@custom-elements-manifest/analyzer');
  const {litPlugin} = await import('@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js');
  const state = {name: 'mark-state', analyzePhase: ({node, moduleDoc}) => markState(ts, node, moduleDoc)};
  const sources = tags().map((tag) => {
    const text = readFileSync(join(PROJECT, elementFile(tag)), 'utf8');
    return ts.createSourceFile(elementFile(tag), text, ts.ScriptTarget.ES2022, true);
  });
  const {modules} = create({
    modules: sources,
    plugins: [...litPlugin(), state],
    context: {dev: false, thirdPartyCEMs: []},
  });
  return {
    schemaVersion: '2.1.0',
    readme: 'README.md',
    modules: modules.flatMap((module, position) => cleanModule(module, tags()[position])),
  };
}

/** Writes custom-elements.json and gives it. */
export async function writeManifest() {
  const manifest = await analyze();
  writeFileSync(join(PROJECT, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** What VS Code and JetBrains editors know of our elements: completion and help while typing. In dist/editors. */
async function writeEditorData(manifest) {
  const {getVsCodeCssCustomData, getVsCodeHtmlCustomData} = await import('custom-element-vs-code-integration');
  const {getWebTypesData} = await import('custom-element-jet-brains-integration');
  const folder = join(PROJECT, 'dist/editors');
  mkdirSync(folder, {recursive: true});
  const makers = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData,
    'vscode.css-custom-data.json': getVsCodeCssCustomData,
    'web-types.json': getWebTypesData,
  };
  // They add to what they read.
  for (const [file, make] of Object.entries(makers))
    writeFileSync(join(folder, file), make(structuredClone(manifest), {}));
}

await runAsScript(import.meta, async () => writeEditorData(await writeManifest()));
