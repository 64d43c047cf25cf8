/** Renders one of our elements outside a browser, as declarative shadow DOM. Requires the package `@lit-labs/ssr`. */
import {MODULES} from '../loader/modules.js';
import {preparationOf} from '../ui/controllers/fallback-slots.js';

/**
 * Lit writes properties that browsers reflect as attributes. HTML only checks whether these two are present:
 * `checked="false"` is checked.
 */
const NOT_SO = / (?:checked|selected)="false"/g;

/**
 * Buttons don't work without a script, so the collapsed parts of a banner are shown. Only server-rendered markup needs
 * this: where our script runs, the buttons work.
 */
const WITHOUT_SCRIPT: Readonly<Record<string, string>> = {
  'support-crisis-banner':
    '@media (scripting:none){.closed .rest,.folded :is(.extra,.long,.about,[part=emergency] p){display:revert!important}.fold{display:none!important}}',
};

/**
 * Creates an element, with the function that loads its content. Undefined for elements that are of no use without a
 * script, and for other tags.
 */
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
 * Returns the declarative shadow root of an element with these attributes, to be written into the page as the element's
 * first child: `<template shadowrootmode="open">…</template>`. `lang` is the language of the page around the element.
 * Undefined for elements that are of no use without a script, and for other tags.
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
