/** The site's own links inside our elements, under the link rules of common style sheets. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/support-family-panel/define.js';
import '../../src/elements/support-group-finder/define.js';
import '../../src/elements/support-quick-exit/define.js';
import {sheetOf} from '../../src/ui/sheet-of.js';
import {LINK_RULES} from '../fixtures/link-rules.js';
import {until} from '../helpers/until.js';

const AWAY = 'https://weather.example/';
const LEAST_CONTRAST = 4.5;

const ELEMENTS = {
  'support-quick-exit': html`<support-quick-exit lang="en" href=${AWAY}><a href=${AWAY}>Leave</a></support-quick-exit>`,
  'support-group-finder': html`<support-group-finder lang="en" country="US">
    <a slot="crisis" href="tel:988">Call 988</a>
  </support-group-finder>`,
  'support-family-panel': html`<support-family-panel lang="en">
    <a slot="crisis" href="tel:988">Call 988</a>
  </support-family-panel>`,
};

/** Red, green, blue, from 0 to 255, as the browser paints a colour. */
function painted(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = painted(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const isOpaque = (color: string) => !/, 0\)|transparent|\/ 0/.test(color);

/** The rules with `:focus` and `:hover` as classes too: a window behind others draws neither. */
const withClasses = (rules: string) => rules.replace(/:(focus|hover|visited|active)\b/g, '.as-$1');

describe('links of the site inside our elements', () => {
  for (const [theme, rules] of Object.entries(LINK_RULES)) {
    for (const [tag, markup] of Object.entries(ELEMENTS)) {
      it(`can be read in ${tag} with ${theme}`, async () => {
        const sheet = sheetOf(rules + withClasses(rules));
        document.adoptedStyleSheets.push(sheet);
        const element = await fixture<HTMLElement>(markup);
        const link = element.querySelector('a') as HTMLAnchorElement;
        await until(() => link.assignedSlot?.name === link.slot && link.clientHeight, 'the link is not drawn');
        for (const state of ['', 'as-visited', 'as-hover', 'as-focus', 'as-focus as-hover', 'as-active', 'focus']) {
          if (state === 'focus') link.focus();
          else link.className = `usa-link ${state}`;
          const {color, backgroundColor, backgroundImage} = getComputedStyle(link);
          expect(isOpaque(backgroundColor), `${state}: ${backgroundColor}`).to.equal(true);
          expect(backgroundImage, state).to.equal('none');
          expect(contrast(color, backgroundColor), `${state}: ${color} on ${backgroundColor}`).to.be.at.least(
            LEAST_CONTRAST,
          );
        }
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      });
    }
  }
});
