/** Every guide in a language of long words: nothing is cut off, and no string is left out of the translatable ones. */
import {expect, fixture, html} from '@open-wc/testing';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import '../../src/elements/support-evidence/define.js';
import '../../src/elements/support-family-panel/define.js';
import '../../src/elements/support-faq/define.js';
import '../../src/elements/support-first-meeting/define.js';
import '../../src/elements/support-format-guide/define.js';
import '../../src/elements/support-group-types/define.js';
import '../../src/elements/support-recovery-programs/define.js';
import '../../src/elements/support-treatment-guide/define.js';
import '../../src/elements/support-group-questions/define.js';
import type {GuideHost} from '../../src/views/guide/guide-controller.js';
import {ENGLISH, shownText} from '../helpers/guides.js';
import {inPseudo, outsideBrackets, truncated} from '../helpers/pseudo-locale.js';
import {until} from '../helpers/until.js';

const WIDTHS = [320, 720];

async function aGuide(topic: string, width: number): Promise<GuideHost> {
  const tag = unsafeStatic(`support-${topic}`);
  const content = inPseudo(ENGLISH[topic]);
  const box = await fixture(
    html`<div style="inline-size: ${width}px">
      ${staticHtml`<${tag} lang="en-US" crisis-href="#crisis" .content=${content}></${tag}>`}
    </div>`,
  );
  const guide = box.firstElementChild as GuideHost;
  // What reads a site's own content is loaded when there is some.
  await until(() => shownText(guide).includes(content?.title ?? ''), 'the guide never showed its content');
  guide.shadowRoot?.querySelectorAll('input').forEach((input) => input.click());
  for (const details of guide.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await guide.updateComplete;
  return guide;
}

for (const topic of Object.keys(ENGLISH)) {
  describe(`support-${topic} in a pseudo-locale`, () => {
    for (const width of WIDTHS)
      it(`cuts nothing off at ${width} pixels`, async () => {
        const guide = await aGuide(topic, width);
        expect(guide.scrollWidth).to.be.at.most(width);
        expect(truncated(guide.shadowRoot as ShadowRoot)).to.deep.equal([]);
      });

    it('has no text but that of its content', async () => {
      const guide = await aGuide(topic, WIDTHS[0] ?? 0);
      const texts = [...(guide.shadowRoot?.querySelectorAll('*:not(style)') ?? [])]
        .filter((element) => !element.closest('[part=sources]') && element.children.length === 0)
        .map((element) => outsideBrackets(element.textContent));
      expect(texts.length).to.be.above(10);
      // Outside the brackets there are short names of sources, names of sites, numbers and dates.
      for (const text of texts)
        for (const word of ['the', 'with', 'group', 'section', 'read', 'close', 'open'])
          expect(text).to.not.match(new RegExp(`\\b${word}\\b`, 'i'));
    });
  });
}
