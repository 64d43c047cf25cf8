import {expect} from '@open-wc/testing';
import {readable} from '../../src/ui/light-dark.js';

const styles = `
  p {
    --tone: var(--theirs, light-dark(#111111, #eeeeee));
    color: light-dark(#222222, #dddddd);
  }
`;

describe('colours for a light and a dark page', () => {
  it('stay as they are where the browser knows both', () => {
    expect(readable(styles, true)).to.equal(styles);
  });

  it('are the light ones where it does not', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(readable(styles, false));
    const [rule] = sheet.cssRules;
    const {style} = rule as CSSStyleRule;
    expect(style.getPropertyValue('--tone').trim()).to.equal('var(--theirs, #111111)');
    expect(style.color).to.equal('rgb(34, 34, 34)');
  });
});
