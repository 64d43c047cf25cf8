import {expect} from '@open-wc/testing';
import {CSSResult} from 'lit';
import {css} from '../../src/ui/styles.js';

describe('css', () => {
  const row = css`
    display: flex;
  `;
  const styles = css`
    p {
      ${row}
      color: light-dark(#111, #eee);
    }
  `;

  it('makes styles for an element, with other styles in them', () => {
    expect(styles).to.be.instanceOf(CSSResult);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    expect((sheet.cssRules[0] as CSSStyleRule).style.display).to.equal('flex');
  });

  it('writes colours as the browser can read them', () => {
    const isKnown = CSS.supports('color', 'light-dark(#000, #fff)');
    expect(styles.cssText.includes('light-dark')).to.equal(isKnown);
    expect(styles.cssText).to.include('#111');
  });
});
