/** What a visitor entered into our elements, once they have left the page: each element clears its own on `support-clear`. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/support-crisis-banner/define.js';
import '../../../src/elements/support-format-guide/define.js';
import '../../../src/elements/support-group-questions/define.js';
import type {SupportQuickExit} from '../../../src/elements/support-quick-exit/define.js';
import '../../../src/elements/support-quick-exit/define.js';
import {aFinder, aSource, press, settled, until} from '../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const fieldsOf = (element: Element) => [
  ...(element.shadowRoot?.querySelectorAll<Field>('input, textarea, select') ?? []),
];
const stateOf = (field: Field) =>
  /checkbox|radio/.test(field.type) ? String((field as HTMLInputElement).checked) : field.value;
const statesOf = (element: Element) => fieldsOf(element).map(stateOf);

/** As a visitor does it: the events bubble to whoever listens. */
function enter(field: Field | undefined) {
  if (!field) throw new Error('The field is not there.');
  if (/checkbox|radio/.test(field.type)) return field.click();
  // A country, back to the page's, and the country again: an option that was picked once no longer follows its attribute.
  for (const value of field instanceof HTMLSelectElement ? ['FR', 'US', 'FR'] : ['I am afraid']) {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
  }
}

async function leave() {
  const exit = await fixture<SupportQuickExit>(
    html`<support-quick-exit href="https://weather.example/"></support-quick-exit>`,
  );
  exit['navigate'] = () => undefined;
  exit.leave();
  dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
}

describe('leaving by the quick exit clears', () => {
  for (const [what, markup] of [
    ['the country in a banner', html`<support-crisis-banner country="US" chooser></support-crisis-banner>`],
    ['the country in a banner without one', html`<support-crisis-banner></support-crisis-banner>`],
    ['the boxes of the format guide', html`<support-format-guide></support-format-guide>`],
    ['the questions to ask', html`<support-group-questions></support-group-questions>`],
  ] as const)
    it(what, async () => {
      const element = await fixture(markup);
      await until(() => fieldsOf(element).length > 0);
      const before = statesOf(element);
      enter(fieldsOf(element)[0]);
      await until(() => statesOf(element).join() !== before.join());
      await leave();
      await until(() => statesOf(element).join() === before.join());
    });

  it('the words, the place, the filters and the country of the finder', async () => {
    const finder = await aFinder({source: aSource(SOME_GROUPS)});
    finder.country = undefined;
    await settled(finder);
    const inside = (selector: string) => finder.shadowRoot.querySelector<Field>(selector) ?? undefined;
    await press(finder, 'Filters');
    await until(() => inside('input[type=checkbox]'));
    enter(inside('#words'));
    enter(inside('#place'));
    enter(inside('input[type=checkbox]:not([aria-disabled=true])'));
    await finder.countryChoice.open();
    enter(inside('.country select'));
    await until(() => finder.query.words && finder.query.filters && finder.view.country === 'FR');
    await leave();
    await until(() => finder.view.country === undefined);
    await settled(finder);
    expect(finder.query).to.deep.equal({});
    expect([inside('#words'), inside('#place')].map((field) => field?.value)).to.deep.equal(['', '']);
    await finder.countryChoice.open();
    expect(inside('.country select')?.value).to.equal('');
    expect(statesOf(finder)).not.to.include('true');
  });
});
