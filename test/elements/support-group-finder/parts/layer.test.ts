import {expect, fixture, html} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import type {Layer} from '../../../../src/elements/support-group-finder/controllers/layer-controller.js';
import {layerBox} from '../../../../src/elements/support-group-finder/parts/layer.js';
import {aFinder, aSource, settled, textOf} from '../../../helpers/a-finder.js';

const STATE = {hasHelp: false, isInnermost: true, toggleHelp: () => undefined};

describe('the box of a layer', () => {
  let finder: SupportGroupFinder;
  beforeEach(async () => void (finder = await settled(await aFinder({source: aSource([])}))));

  const boxOf = (more: Partial<Layer> = {}, state: Partial<typeof STATE> = {}) => {
    const layer: Layer = {name: 'filters', title: 'Filters', body: () => html`<p>Body</p>`, close: () => undefined};
    return fixture<HTMLDialogElement>(layerBox({...layer, ...more}, finder, {...STATE, ...state}));
  };
  const at = (box: HTMLElement, selector: string) => box.querySelector<HTMLElement>(selector) ?? undefined;
  const isBefore = (first: Node | undefined, second: Node | undefined) =>
    Boolean((first as Node).compareDocumentPosition(second as Node) & Node.DOCUMENT_POSITION_FOLLOWING);

  it('is named by its title, a heading that can take the focus', async () => {
    const box = await boxOf();
    const title = at(box, `#${box.getAttribute('aria-labelledby')}`);
    expect([textOf(title), title?.tabIndex, title?.firstElementChild?.localName]).to.deep.equal(['Filters', -1, 'h3']);
  });

  it('closes by a × beside the title, or by the way back, which stands before it', async () => {
    let closed = 0;
    const close = () => closed++;
    const crossed = await boxOf({close});
    expect(at(crossed, '[data-action=back]') === undefined).to.equal(true);
    expect(at(crossed, '.layer-bar .layer-title')).to.exist;
    expect(at(crossed, '[data-action=close]')?.getAttribute('aria-label')).to.equal(finder.view.strings.closeLayer);
    at(crossed, '[data-action=close]')?.click();
    expect(closed).to.equal(1);

    const withBack = await boxOf({close, back: 'All groups'});
    expect(at(withBack, '[data-action=close]') === undefined).to.equal(true);
    expect(textOf(at(withBack, '[data-action=back]'))).to.equal('All groups');
    expect(isBefore(at(withBack, '[data-action=back]'), at(withBack, '.layer-body > .layer-title'))).to.equal(true);
    at(withBack, '[data-action=back]')?.click();
    expect(closed).to.equal(2);
  });

  it('tells when the browser has closed it', async () => {
    let closed = 0;
    const box = await boxOf({close: () => closed++});
    box.dispatchEvent(new Event('close'));
    expect(closed).to.equal(1);
  });

  it('has crisis help one press away, shown where it was opened and in the innermost layer alone', async () => {
    let pressed = 0;
    const box = await boxOf({}, {toggleHelp: () => void pressed++});
    const control = at(box, '[data-action=help]');
    expect(textOf(control)).to.equal('Need help now?');
    expect(control?.getAttribute('aria-expanded')).to.equal('false');
    expect(at(box, `#${control?.getAttribute('aria-controls')}`)?.hidden).to.equal(true);
    expect(at(box, '[part=crisis]') === undefined).to.equal(true);
    control?.click();
    expect(pressed).to.equal(1);

    const open = await boxOf({}, {hasHelp: true});
    expect(at(open, '[data-action=help]')?.getAttribute('aria-expanded')).to.equal('true');
    expect(at(open, '.layer-help')?.hidden).to.equal(false);
    expect(at(open, '.layer-help a[href="tel:911"]')).to.exist;

    const behind = await boxOf({}, {hasHelp: true, isInnermost: false});
    expect(at(behind, '.layer-help')?.hidden).to.equal(true);
    expect(at(behind, '[part=crisis]') === undefined).to.equal(true);
  });

  it('says what is announced where no other layer covers it', async () => {
    expect(at(await boxOf(), '[role=status]')).to.exist;
    expect(at(await boxOf({}, {isInnermost: false}), '[role=status]') === undefined).to.equal(true);
  });

  it('has at its end what stays in sight, if anything does', async () => {
    expect(at(await boxOf(), '.layer-foot') === undefined).to.equal(true);
    const box = await boxOf({foot: () => html`<button>Show 3 groups</button>`});
    expect(textOf(at(box, '.layer-foot'))).to.equal('Show 3 groups');
    expect(isBefore(at(box, '.layer-body'), at(box, '.layer-foot'))).to.equal(true);
  });
});
