import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {FinderLike, SupportQueryEvent} from '../../../src/views/guide/ask-finder.js';
import {askFinder} from '../../../src/views/guide/ask-finder.js';

const QUERY = {filters: {focus: ['depression']}};

/** A page with a guide, and a finder inside what `around` puts around it. */
async function aPage(around: (finder: TemplateResult) => TemplateResult) {
  const box = await fixture<HTMLElement>(
    html`<div>
      <div id="guide"></div>
      ${around(html`<div id="finder" tabindex="-1">Groups</div>`)}
    </div>`,
  );
  const finder = box.querySelector('#finder') as FinderLike;
  const events: SupportQueryEvent[] = [];
  box.addEventListener('support-query', (event) => events.push(event));
  const press = () => askFinder(box.querySelector('#guide') as HTMLElement, 'finder', () => QUERY);
  return {box, finder, events, press};
}

describe('from a guide to the finder', () => {
  it('opens every <details> and every part hidden until found that the finder is in', async () => {
    const {box, finder, events, press} = await aPage(
      (it) =>
        html`<details>
          <summary>Groups</summary>
          <div hidden="until-found"><details>${it}</details></div>
        </details>`,
    );
    const matched: EventTarget[] = [];
    box.addEventListener('beforematch', ({target}) => target && matched.push(target));
    expect(press()).to.equal(true);
    expect([...box.querySelectorAll('details')].map(({open}) => open)).to.deep.equal([true, true]);
    expect(box.querySelector('[hidden]')).to.equal(null);
    expect(matched.length).to.equal(1);
    expect(document.activeElement).to.equal(finder);
    expect(finder.query).to.deep.equal(QUERY);
    expect(events).to.deep.equal([]);
  });

  for (const [name, around] of Object.entries({
    'a tab that is not in sight': (it: TemplateResult) => html`<div hidden>${it}</div>`,
    'a closed dialog': (it: TemplateResult) => html`<dialog>${it}</dialog>`,
  }))
    it(`tells the page where the finder is in ${name}, and says that no one answered unless the page did`, async () => {
      const {box, finder, events, press} = await aPage(around);
      expect(press()).to.equal(false);
      expect(events.map(({query}) => query)).to.deep.equal([QUERY]);
      expect(finder.query, 'for when it is opened').to.deep.equal(QUERY);
      expect(document.activeElement).not.to.equal(finder);
      box.addEventListener('support-query', (event) => event.preventDefault());
      expect(press()).to.equal(true);
    });
});
