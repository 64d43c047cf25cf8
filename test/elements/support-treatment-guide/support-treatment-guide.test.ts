import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/elements/support-treatment-guide/define.js';
import type {SupportTreatmentGuide} from '../../../src/elements/support-treatment-guide/define.js';
import {textOf, until} from '../../helpers/a-finder.js';
import {part, parts, shownText, warningsDuring} from '../../helpers/guides.js';
import {pressKey} from '../../helpers/press-key.js';

const aGuide = (crisisHref = 'tel:988', children: unknown = '') =>
  fixture<SupportTreatmentGuide>(
    html`<support-treatment-guide lang="en" .crisisHref=${crisisHref}>${children}</support-treatment-guide>`,
  );
const section = (guide: Element, id: string) =>
  guide.shadowRoot?.querySelector<HTMLElement>(`[data-section=${id}]`) ?? undefined;
const toCrisisHelp = (guide: Element) => section(guide, 'urgent')?.querySelector('button') as HTMLButtonElement;
const focused = (guide: Element) => guide.shadowRoot?.activeElement?.getAttribute('part');

describe('support-treatment-guide', () => {
  it('puts care beside a group, and therapy beside a group, in tables with named columns', async () => {
    const guide = await aGuide();
    const heads = parts(guide, 'comparison').map((table) => [
      table.getAttribute('aria-label'),
      ...[...table.querySelectorAll('thead th[scope=col]')].map((head) => textOf(head)),
    ]);
    expect(heads).to.deep.equal([
      ['What each one offers', 'Professional care', 'A support group'],
      ['Therapy or a group?', 'Therapy', 'A support group'],
    ]);
    for (const row of guide.shadowRoot?.querySelectorAll('tbody tr') ?? [])
      expect(row.querySelectorAll('th[scope=row] ~ td')).to.have.length(2);
  });

  it('calls them partners, and neither the better one', async () => {
    const text = shownText(await aGuide());
    expect(text).to.include('You don’t have to choose');
    expect(text).to.include('A group doesn’t replace treatment');
    expect(text).not.to.match(/instead of (?:treatment|therapy|your doctor)/i);
  });

  it('says never to change medicine on the word of somebody in a group', async () => {
    const text = textOf(section(await aGuide(), 'medicine'));
    expect(text).to.include('Never start, stop or change a medication because of what someone in a group says.');
    expect(text).to.match(/doctor or pharmacist before you change it/);
  });

  it('names what needs a professional at once, with the way to help right there', async () => {
    const guide = await aGuide();
    const urgent = section(guide, 'urgent');
    expect(textOf(urgent))
      .to.include('ending your life')
      .and.to.include('hurting yourself')
      .and.to.include('right away');
    expect(textOf(toCrisisHelp(guide))).to.equal('Go to crisis help');
    toCrisisHelp(guide).click();
    expect(focused(guide)).to.equal('crisis');
  });

  it('goes to the help by keyboard, and on to its links', async () => {
    const guide = await aGuide();
    toCrisisHelp(guide).focus();
    await pressKey(guide.shadowRoot?.activeElement, 'Enter');
    expect(focused(guide)).to.equal('crisis');
    await sendKeys({press: 'Tab'});
    expect(guide.shadowRoot?.activeElement?.getAttribute('href')).to.equal('tel:988');
    // A window behind others tells of no focus that goes.
    if (!document.hasFocus()) part(guide, 'crisis')?.dispatchEvent(new FocusEvent('blur'));
    expect(part(guide, 'crisis')?.hasAttribute('tabindex')).to.equal(false);
  });

  it('has the site’s own links at the top, before every section', async () => {
    const guide = await aGuide('', html`<a slot="crisis" href="tel:911">Call 911</a>`);
    const slot = part(guide, 'crisis')?.querySelector('slot');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Call 911']);
    for (const each of parts(guide, 'section')) {
      const order = part(guide, 'crisis')?.compareDocumentPosition(each);
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('follows no address that runs something, and tells the site when there is no help', async () => {
    const said = await warningsDuring(async () => {
      const guide = await aGuide('javascript:alert(1)');
      expect(part(guide, 'crisis')?.querySelectorAll('a')).to.have.length(0);
      await fixture(html`<support-treatment-guide lang="en"></support-treatment-guide>`);
    });
    expect(said.join()).to.include('crisis-href=').and.to.include('<support-treatment-guide>: no crisis help');
  });

  it('says what studies found only with their sources', async () => {
    const guide = await aGuide();
    const claims = parts(guide, 'claim');
    expect(claims).to.have.length(3);
    expect(textOf(claims[0]?.querySelector('.source') ?? undefined)).to.include('Lyons and others, 2021');
    expect(textOf(claims[1])).to.include('Online peer support didn’t change how many people stayed');
    await until(() => part(guide, 'sources')?.querySelector('cite'));
    expect(textOf(part(guide, 'sources'))).to.include('group peer support interventions');
  });
});
