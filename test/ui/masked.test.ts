import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/elements/support-format-guide/define.js';
import '../../src/elements/support-group-questions/define.js';
import {MASK_ATTRIBUTES, MASK_CLASSES} from '../../src/ui/masked.js';
import {aFinder, aSource, settled, shown, until} from '../helpers/a-finder.js';
import {SOME_GROUPS} from '../helpers/some-groups.js';

const MASK = [
  ...MASK_CLASSES.map((name) => `.${name}`),
  ...Object.entries(MASK_ATTRIBUTES).map(([name, value]) => `[${name}="${value}"]`),
];

/** The marks that neither the element nor anything around it has; rrweb looks for its own on a field itself. */
const missing = (element: Element | undefined | null) =>
  MASK.filter((mark) => !(mark === '.rr-ignore' ? element?.matches(mark) : element?.closest(mark)));

const fieldsIn = (element: Element) => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll('input, textarea, select'),
];

describe('what a visitor types or chooses', () => {
  it('has the marks for session replay tools on the search fields themselves', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    for (const id of ['#words', '#place']) {
      const field = shown(finder, id);
      for (const mark of MASK) expect(field?.matches(mark), `${id} ${mark}`).to.equal(true);
    }
  });

  it('has them on the filters, the chosen values and the recognized words', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.query = {words: 'anxiety on monday', filters: {format: ['online']}};
    await until(() => shown(finder, '[part=understood] .chip'), 'nothing was understood');
    const chosen = finder.shadowRoot.querySelector('.chips:not([part=understood])');
    for (const [name, element] of Object.entries({understood: shown(finder, '[part=understood]'), chosen}))
      expect(missing(element), name).to.deep.equal([]);
    shown(finder, '[data-action=filters]')?.click();
    await until(() => shown(finder, 'details[data-section]'), 'the filters never opened');
    for (const field of finder.shadowRoot.querySelectorAll('input'))
      expect(missing(field), field.outerHTML).to.deep.equal([]);
  });

  it('has them on the questions to ask and on what matters to the visitor', async () => {
    for (const markup of [
      html`<support-group-questions lang="en"></support-group-questions>`,
      html`<support-format-guide lang="en"></support-format-guide>`,
    ]) {
      const element = await fixture(markup);
      await until(() => fieldsIn(element).length > 0, 'no field');
      (element.shadowRoot as ShadowRoot).querySelector<HTMLElement>('.add')?.click();
      await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
      for (const field of fieldsIn(element)) expect(missing(field), field.outerHTML).to.deep.equal([]);
    }
  });
});
