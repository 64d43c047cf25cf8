import {expect, fixture, html} from '@open-wc/testing';
import {content} from '../../../src/content/evidence/en.js';
import '../../../src/elements/support-evidence/define.js';
import type {SupportEvidence} from '../../../src/elements/support-evidence/define.js';
import {claimsOf, parts, reportedOf, shownText} from '../../helpers/guides.js';

const anElement = (noFigures = false) =>
  fixture<SupportEvidence>(html`<support-evidence lang="en" ?no-figures=${noFigures}></support-evidence>`);

/** The box of the claim that begins so. */
const claimBox = (element: Element, start: string) =>
  parts(element, 'claim').find(({textContent}) => textContent?.trim().startsWith(start));

describe('support-evidence', () => {
  for (const noFigures of [false, true]) {
    it(`puts the careful reviews into the same box as each claim nobody has checked, ${noFigures ? 'without' : 'with'} figures`, async () => {
      const element = await anElement(noFigures);
      for (const {claim, caution, sources} of reportedOf(content.sections)) {
        const box = claimBox(element, claim);
        expect(box?.querySelector('[part=caution]')?.textContent).to.include(caution.claim);
        expect(box?.textContent).to.include('as cited by').and.to.include(sources[0].by);
      }
      expect(reportedOf(content.sections)).to.have.length(3);
    });

    it(`names a source beside every claim, ${noFigures ? 'without' : 'with'} figures`, async () => {
      const element = await anElement(noFigures);
      for (const {claim, sources} of claimsOf(content.sections)) {
        const line = claimBox(element, claim)?.querySelector('.source')?.textContent ?? '';
        for (const {by} of sources) expect(line).to.include(by);
      }
    });
  }

  it('shows how many trials and people, and how large the effect', async () => {
    const text = shownText(await anElement());
    expect(text).to.include('8 trials, 2,131 people. Recovery: SMD 0.18 (0.07 to 0.29)');
    expect(text).to.include('30 to 40 percent fewer');
  });

  it('leaves the figures out when the site wants it, and nothing else', async () => {
    const element = await anElement(true);
    const text = shownText(element);
    expect(text).not.to.match(/2,131|5,597|SMD 0|30 to 40/);
    expect(text).to.include('The strongest reviews do not confirm this.');
    expect(
      [...(element.shadowRoot?.querySelectorAll('thead th') ?? [])].map(({textContent}) => textContent),
    ).to.deep.equal(['Review', 'Who took part', 'What it found', 'How sure it is']);
    await expect(element).to.be.accessible();
  });

  it('lists every source in full, with its address where there is one', async () => {
    const element = await anElement();
    const list = parts(element, 'sources')[0];
    expect(list?.querySelectorAll('li')).to.have.length(9);
    expect(list?.textContent).to.include('Peer support for people with schizophrenia');
    expect(list?.querySelector<HTMLAnchorElement>('a[href*="s12888-021-03321-z"]')?.textContent).to.include('Lyons');
  });

  it('shows a claim of the site’s own only with what it needs', async () => {
    const element = await anElement();
    const caution = {claim: 'Reviews are not sure.', sources: ['chien2019']};
    element.content = {
      sections: [
        {
          id: 'own',
          heading: 'Own',
          body: [
            {claim: 'Bare claim.', sources: ['who2023']},
            {claim: 'Full claim.', sources: ['who2023'], caution},
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
