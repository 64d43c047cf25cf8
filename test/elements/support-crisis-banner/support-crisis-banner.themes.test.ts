import {expect} from '@open-wc/testing';
import {LINK_RULES} from '../../fixtures/link-rules.js';
import {aBanner} from '../../helpers/a-banner.js';

/** The themes of the fixture, and one that shouts. */
const THEMES: Readonly<Record<string, string>> = {
  ...LINK_RULES,
  important: `a, a:focus { color: #ffeb3b !important; background: #ffeb3b !important; box-shadow: inset 0 0 0 99px #ffeb3b !important }`,
};

const LEAST = 4.5;

/** Relative luminance as WCAG 2 defines it, of a computed colour without transparency. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (/rgb\(([^)]+)\)/.exec(colour)?.[1] ?? '')
    .split(',')
    .map((value) => Number(value) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(link: HTMLElement): number {
  const {color, backgroundColor, boxShadow} = getComputedStyle(link);
  expect(boxShadow).to.equal('none');
  const [light = 0, dark = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const CHILDREN =
  '<a class="usa-link" href="tel:+16085550120">Call our own line</a><a class="usa-link" data-line="us-988" data-lead href="tel:988">Call 988</a>';

describe('links in a banner under the theme of a page', () => {
  for (const [theme, rules] of Object.entries(THEMES)) {
    it(`is readable, focused or not: ${theme}`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = rules;
      document.head.append(sheet);
      try {
        for (const scheme of ['light', 'dark']) {
          const banner = await aBanner({attributes: {country: 'US'}, children: CHILDREN});
          (banner.parentElement as HTMLElement).style.colorScheme = scheme;
          for (const link of banner.querySelectorAll('a')) {
            expect(contrast(link), `${scheme} ${link.textContent}`).to.be.at.least(LEAST);
            link.focus();
            expect(contrast(link), `${scheme} ${link.textContent}, focused`).to.be.at.least(LEAST);
          }
        }
      } finally {
        sheet.remove();
      }
    });
  }
});
