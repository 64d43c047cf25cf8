/** The theme files in themes/: what they set, and the contrast of what they pair, in both schemes. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {Rgb} from '../../src/ui/contrast.js';
import {contrastOf, LEAST_CONTRAST} from '../../src/ui/contrast.js';

const MOST_VARIABLES = 15;
const AAA = 7;
/** Of lines and the edges of fields, which are no text: WCAG 1.4.11. */
const EDGE = 3;

/** Each color that text has, with what it stands on somewhere in the elements. */
const PAIRS = [
  ...['surface', 'tint', 'accent-tint', 'help-tint'].map((ground) => ['text', ground]),
  ...['surface', 'tint', 'help-tint'].map((ground) => ['muted', ground]),
  ...['surface', 'tint', 'accent-tint'].map((ground) => ['accent', ground]),
  ...['surface', 'help-tint'].map((ground) => ['help', ground]),
  ['on-accent', 'accent'],
  ['on-help', 'help'],
  // The quick exit and the banner's first helpline are reversed.
  ['surface', 'text'],
  ['help-tint', 'help'],
] as [string, string][];

/** Its doc block has every variable. */
const FINDER = readFileSync('src/elements/support-group-finder/support-group-finder.ts', 'utf8');

type Values = Readonly<Record<string, string>>;

const themes = readdirSync('themes').filter((name) => name.endsWith('.css'));

const valuesIn = (css: string): Values =>
  Object.fromEntries(
    [...css.matchAll(/--support-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );

/** The two blocks of a theme: for all browsers, and for those that know `light-dark()`. */
function blocksOf(name: string): [plain: Values, both: Values] {
  const [plain = '', both = ''] = readFileSync(`themes/${name}`, 'utf8').split('@supports');
  return [valuesIn(plain), valuesIn(both)];
}

/** `light-dark(a, b)` as `[a, b]`. */
const schemesOf = (value = ''): string[] => /^light-dark\((#\w+), (#\w+)\)$/.exec(value)?.slice(1) ?? [];

const rgbOf = (color: string): Rgb => {
  const digits = color.length === 4 ? color.replace(/\w/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(digits.slice(start, start + 2), 16));
  return [red, green, blue];
};
const contrast = (one: string, other: string): number => contrastOf(rgbOf(one), rgbOf(other));

describe('the theme files', () => {
  it('are four', () => {
    assert.deepEqual(themes, ['clinical.css', 'high-contrast.css', 'plain.css', 'warm.css']);
  });

  for (const name of themes) {
    const [plain, both] = blocksOf(name);

    it(`set at most ${MOST_VARIABLES} variables, all of them documented: ${name}`, () => {
      const names = Object.keys(plain);
      assert.ok(names.length > 10 && names.length <= MOST_VARIABLES, `${names.length}`);
      for (const own of names) assert.ok(FINDER.includes(`@cssproperty [--support-${own}=`), own);
    });

    it(`have their light colors where light-dark() is unknown: ${name}`, () => {
      for (const [variable, value] of Object.entries(both))
        assert.equal(plain[variable], schemesOf(value)[0], variable);
      const colors = Object.entries(plain).filter(([, value]) => value.startsWith('#'));
      assert.deepEqual(
        colors.map(([variable]) => variable),
        Object.keys(both),
      );
    });

    for (const [index, scheme] of ['light', 'dark'].entries()) {
      it(`can be read: ${name}, ${scheme}`, (t) => {
        const color = (variable: string) => schemesOf(both[variable])[index] ?? assert.fail(`no ${variable}`);
        const measured = PAIRS.map(([text, ground]) => ({
          pair: `${text} on ${ground}`,
          ratio: contrast(color(text), color(ground)),
        }));
        const least = measured.reduce((a, b) => (b.ratio < a.ratio ? b : a));
        t.diagnostic(`${name}, ${scheme}: at least ${least.ratio.toFixed(2)}, ${least.pair}`);
        const limit = name === 'high-contrast.css' ? AAA : LEAST_CONTRAST;
        for (const {pair, ratio} of measured) assert.ok(ratio >= limit, `${pair}: ${ratio.toFixed(2)}`);
        if (limit === AAA) assert.ok(contrast(color('line'), color('surface')) >= EDGE);
      });
    }
  }
});
