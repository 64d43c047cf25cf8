/** Renders one element of ours outside of a browser, as declarative shadow DOM. Needs the package `@lit-labs/ssr`. */
import {MODULES} from '../loader/modules.js';
import {preparationOf} from '../ui/controllers/fallback-slots.js';

/** Lit writes properties that browsers reflect as attributes. Of these, HTML knows only that they are there: `checked="false"` is checked. */
const NOT_SO = / (?:checked|selected)="false"/g;

/** Buttons do nothing without a script, so what a banner folds away stays open. Only here: where our script runs, so do they. */
const WITHOUT_SCRIPT: Readonly<Record<string, string>> = {
  'support-crisis-banner':
    '@media (scripting:none){.closed .rest,.folded :is(.extra,.long,.about,[part=emergency] p){display:revert!important}.fold{display:none!important}}',
};

/** Creates an element, and gives what loads its content. Undefined for elements that are of no use without a script, and for other tags. */
async function create(tag: string) {
  if (!Object.hasOwn(MODULES, tag)) return undefined;
  const {LitElementRenderer} = await import('@lit-labs/ssr');
  await MODULES[tag]?.();
  const Class = customElements.get(tag);
  if (!Class || !LitElementRenderer.matchesClass(Class)) return undefined;
  const renderer = new LitElementRenderer(tag);
  const prepare = preparationOf(renderer.element);
  return prepare && {renderer, prepare};
}

/** Whether there is anything to render for a tag. */
export const canRender = async (tag: string): Promise<boolean> => Boolean(await create(tag));

/**
 * The declarative shadow root of an element with these attributes, to write into the page as the first child of the element: `<template
 * shadowrootmode="open">…</template>`. `lang` is the language of the page around the element. Undefined for elements that are of no use without a script, and
 * for other tags.
 */
export async function renderElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const {renderer, prepare} = (await create(tag)) ?? {};
  if (!renderer || !prepare) return undefined;
  const {LitElementRenderer} = await import('@lit-labs/ssr');
  const {collectResult} = await import('@lit-labs/ssr/lib/render-result.js');
  for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
  await prepare();
  renderer.connectedCallback();
  const shadow = renderer.renderShadow({
    elementRenderers: [LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  });
  const html = await collectResult(shadow ?? []);
  const more = WITHOUT_SCRIPT[tag];
  const shown = (more ? html.replace('</style>', () => `${more}</style>`) : html).replace(NOT_SO, '');
  return `<template shadowrootmode="open">${shown}</template>`;
}
