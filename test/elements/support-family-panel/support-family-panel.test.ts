import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../../src/elements/support-family-panel/define.js';
import type {SupportFamilyPanel} from '../../../src/elements/support-family-panel/define.js';
import type {Query} from '../../../src/model/query.js';
import type {SupportQueryEvent} from '../../../src/views/guide/ask-finder.js';
import {aFinder, aSource, names, settled, until} from '../../helpers/a-finder.js';
import {part, parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';

const FAMILY: Query = {filters: {kind: ['family']}};
const aPanel = (attributes: Partial<SupportFamilyPanel> = {}, children: unknown = '') =>
  fixture<SupportFamilyPanel>(
    html`<support-family-panel
      lang="en"
      .country=${attributes.country}
      .htmlFor=${attributes.htmlFor}
      .crisisHref=${attributes.crisisHref ?? '#crisis'}
      >${children}</support-family-panel
    >`,
  );
const find = (panel: Element) => part(panel, 'find')?.querySelector('button') as HTMLButtonElement;
const crisisLinks = (panel: Element) =>
  [...(part(panel, 'crisis')?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));

describe('support-family-panel', () => {
  it('sets the finder it is for to groups for families, and takes the visitor there', async () => {
    const finder = await settled(await aFinder({source: aSource(SOME_GROUPS)}));
    finder.id = 'family-list';
    const panel = await aPanel({htmlFor: 'family-list'});
    const heard: Event[] = [];
    panel.addEventListener('support-query', (event) => heard.push(event));
    find(panel).click();
    expect(finder.query).to.deep.equal(FAMILY);
    expect(document.activeElement).to.equal(finder);
    await until(() => names(finder).length === 1);
    expect(heard).to.be.empty;
    finder.blur();
    // A window behind others, as Firefox has in long test runs, tells of no focus that goes.
    if (!document.hasFocus()) finder.dispatchEvent(new FocusEvent('blur'));
    expect(finder.hasAttribute('tabindex')).to.equal(false);
  });

  it('asks the page when it is for no finder, with nothing of the person in the question', async () => {
    const panel = await aPanel();
    setTimeout(() => find(panel).click());
    const event: SupportQueryEvent = await oneEvent(panel, 'support-query');
    expect(event.query).to.deep.equal(FAMILY);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('says where else to look when no one answers, and is quiet when the page does', async () => {
    const panel = await aPanel();
    find(panel).click();
    await panel.updateComplete;
    expect(part(panel, 'find')?.querySelector('[role=status]')?.textContent).to.include('Ask your doctor');
    panel.addEventListener('support-query', (event) => event.preventDefault());
    find(panel).click();
    await panel.updateComplete;
    expect(shownText(panel)).not.to.include('Ask your doctor');
  });

  it('leads to the help in a crisis that the site names, before everything else', async () => {
    const panel = await aPanel({crisisHref: 'tel:988'});
    expect(crisisLinks(panel)).to.deep.equal(['tel:988']);
    expect(shownText(panel)).to.include('Call your local emergency number.');
    const order = part(panel, 'crisis')?.compareDocumentPosition(part(panel, 'section') as Node);
    expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', ' java\nscript:alert(1)']) {
    it(`follows no address that runs something: ${JSON.stringify(href)}`, async () => {
      const said = await warningsDuring(async () => {
        expect(crisisLinks(await aPanel({crisisHref: href}))).to.be.empty;
      });
      expect(said.join()).to.include('crisis-href=');
    });
  }

  it('takes the site’s own crisis links into the same place', async () => {
    const panel = await aPanel({}, html`<a slot="crisis" href="tel:988">Call 988</a>`);
    const slot = part(panel, 'crisis')?.querySelector('slot');
    expect(slot?.assignedElements().map(({textContent}) => textContent)).to.deep.equal(['Call 988']);
  });

  it('tells the site when there is no way to help in a crisis', async () => {
    const said = await warningsDuring(async () => {
      await fixture(html`<support-family-panel lang="en"></support-family-panel>`);
    });
    expect(said.join()).to.include('no crisis help');
  });

  it('leaves out courses of other countries, once it knows the country', async () => {
    const cards = async (country?: string) =>
      parts(await aPanel({country}), 'card').map((card) => card.querySelector('h4')?.textContent);
    expect(await cards()).to.have.length(5);
    expect(await cards('us')).to.have.length(4);
    expect(await cards('UK')).to.deep.equal(['Al-Anon', 'Nar-Anon']);
    expect(await cards('nowhere')).to.have.length(5);
  });

  it('says beside each finding what it doesn’t show', async () => {
    const [course, schizophrenia] = parts(await aPanel(), 'claim');
    expect(course?.textContent)
      .to.include('But caring weighed on them just as heavily.')
      .and.to.include('Dixon and others, 2011');
    expect(schizophrenia?.textContent).to.include('results say little about support groups');
  });
});
