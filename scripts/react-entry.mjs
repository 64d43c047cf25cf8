/**
 * The React components of src/react and the types of our tags in JSX, generated from the manifest by `npm run docs`. What they do is in
 * src/react/component.ts, which is written by hand.
 */
import {join} from 'node:path';
import * as prettier from 'prettier';
import {PROJECT} from './run.mjs';

const FOLDER = 'src/react';

/** Fired on the document, where no handler of an element hears them. */
const ON_DOCUMENT = ['support-clear'];

const camelCase = (name) => name.replace(/-([a-z])/g, (_all, letter) => letter.toUpperCase());
const union = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
const object = (entries) => `{${entries.map(([name, value]) => `'${name}': ${value}`).join(', ')}}`;

/** What the generated code says of an element. */
function describe({tagName, name, members = [], events = []}) {
  const fields = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  return {
    tag: tagName,
    name,
    properties: fields.map((field) => field.name),
    own: fields.filter(({attribute}) => !attribute).map((field) => field.name),
    attributes: fields.filter(({attribute}) => attribute).map((field) => [field.name, field.attribute]),
    events: events
      .filter((event) => !ON_DOCUMENT.includes(event.name))
      .map((event) => ({event: event.name, handler: camelCase(`on-${event.name}`), type: event.type.text})),
  };
}

function componentModule({tag, name, properties, own, attributes, events}) {
  const types = [...new Set(events.map(({type}) => type))];
  const handlers = events.length > 0 ? `, ${object(events.map(({handler, type}) => [handler, type]))}` : '';
  const typeImport = types.length > 0 ? `import type {${types.join(', ')}} from '../index.js';\n` : '';
  return `'use client';
/** \`<${tag}>\` as a React component. Generated from the element's source: npm run docs. */
import {${name} as Element} from '../elements/${tag}/${tag}.js';
${typeImport}import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type ${name}Props = ComponentProps<Element, ${union(properties)}${handlers}>;

export const ${name} = component<Element, ${name}Props>('${tag}', Element, {
  attributes: ${object(attributes.map(([property, attribute]) => [property, `'${attribute}'`]))},
  properties: [${own.map((property) => `'${property}'`).join(', ')}],
  events: ${object(events.map(({handler, event}) => [handler, `'${event}'`]))},
});
`;
}

function tagType({name, properties, attributes, events}) {
  const renamed = attributes.filter(([property, attribute]) => property !== attribute);
  const others =
    renamed.length > 0
      ? object(renamed.map(([property, attribute]) => [attribute, `'${property}'`]))
      : 'Record<never, never>';
  const handlers = events.length > 0 ? `, ${object(events.map(({event, type}) => [`on${event}`, type]))}` : '';
  return `TagProps<${name}, ${union(properties)}, ${others}${handlers}>`;
}

function jsxModule(elements) {
  const classes = elements.map(({name}) => name);
  const events = [...new Set(elements.flatMap((element) => element.events.map(({type}) => type)))];
  return `/**
 * Types of our tags in JSX, for React 19: \`import type {} from 'peer-support-widgets/react/jsx.js'\`, once.
 *
 * Generated from the elements' source: npm run docs.
 */
import type {${[...classes, ...events].sort().join(', ')}} from '../index.js';
import type {TagProps} from './props.js';

declare module 'react' {
  // How React's types are extended.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
${elements.map((element) => `'${element.tag}': ${tagType(element)};`).join('\n')}
    }
  }
}
`;
}

/** `{file: text}` of every generated file, as it should be. */
export async function reactFiles(manifest) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations).map(describe);
  const texts = {
    ...Object.fromEntries(elements.map((element) => [`${FOLDER}/${element.tag}.ts`, componentModule(element)])),
    [`${FOLDER}/jsx.ts`]: jsxModule(elements),
  };
  const config = await prettier.resolveConfig(join(PROJECT, 'package.json'));
  const formatted = Object.entries(texts).map(async ([file, text]) => [
    file,
    await prettier.format(text, {...config, parser: 'typescript'}),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}
