import {expect, fixture, html} from '@open-wc/testing';
import {sourcesOf, nameOf} from '../../../src/content/content.js';
import {content} from '../../../src/content/evidence/en.js';
import '../../../src/elements/support-evidence/define.js';
import type {SupportEvidence} from '../../../src/elements/support-evidence/define.js';
import {until} from '../../helpers/a-finder.js';
import {claimsOf, parts, shownText} from '../../helpers/guides.js';

const anElement = (noFigures = false) =>
  fixture<SupportEvidence>(html`<support-evidence lang="en" ?no-figures=${noFigures}></support-evidence>`);

/** The box of the claim that begins so. */
const claimBox = (element: Element, start: string) =>
  parts(element, 'claim').find(({textContent}) => textContent?.trim().startsWith(start));

describe('support-evidence', () => {
  for (const noFigures of [false, true]) {
    it(`names a source beside every claim, ${noFigures ? 'without' : 'with'} figures`, async () => {
      const element = await anElement(noFigures);
      for (const {claim, sources} of claimsOf(content.sections)) {
        const line = claimBox(element, claim)?.querySelector('.source')?.textContent ?? '';
        for (const source of sources) expect(line).to.include(nameOf(source));
      }
    });
  }

  it('shows how many trials and people, and how large the effect', async () => {
    const text = shownText(await anElement());
    expect(text).to.include('8 trials, 2,131 people. Recovery: SMD 0.18 (0.07 to 0.29)');
    expect(text).to.include('29 in 100 people');
  });

  it('leaves the figures out when the site wants it, and nothing else', async () => {
    const element = await anElement(true);
    const text = shownText(element);
    expect(text).not.to.match(/2,131|5,597|SMD 0|29 of 100/);
    expect(text).to.include('We couldn’t find where this number comes from.');
    expect(
      [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map(({textContent}) => textContent),
    ).to.deep.equal(['Study', 'Who took part', 'What it found', 'How certain it is']);
    await expect(element).to.be.accessible();
  });

  it('lists every source in full, with its address where there is one', async () => {
    const element = await anElement();
    await until(() => parts(element, 'sources')[0]?.querySelector('cite'));
    const list = parts(element, 'sources')[0];
    expect(list?.querySelectorAll('li')).to.have.length(sourcesOf(content.sections).length);
    expect(list?.textContent).to.include('as reported by HealthDay');
    expect(list?.textContent).to.include('Peer support for people with schizophrenia');
    expect(list?.querySelector<HTMLAnchorElement>('a[href*="s12888-021-03321-z"]')?.textContent).to.include('Lyons');
  });

  it('shows a claim of the site’s own only with what it needs', async () => {
    const element = await anElement();
    const hearsay = {by: 'Hearsay', title: 'T', where: 'J', citedBy: 'an article'};
    const caution = {claim: 'Reviews are not sure.', sources: ['chien2019']};
    element.content = {
      sections: [
        {
          id: 'own',
          heading: 'Own',
          body: [
            {claim: 'Bare claim.', sources: [hearsay]},
            {claim: 'Full claim.', sources: [hearsay], caution},
          ],
        },
      ],
    } as unknown as SupportEvidence['content'];
    for (let frame = 0; frame < 100 && !shownText(element).includes('Full claim.'); frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(shownText(element)).to.include('Full claim.').and.to.include('Reviews are not sure.');
    expect(shownText(element)).not.to.include('Bare claim.');
  });
});
