import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {WidthController} from '../../../../src/elements/support-group-finder/controllers/width-controller.js';
import {until} from '../../../helpers/until.js';

/** Notes what there was room for at each rendering. */
class WideBox extends LitElement {
  readonly width = new WidthController(this);
  readonly drawn: string[] = [];

  override render() {
    const {hasRail, hasMapRoom, hasToolRoom} = this.width;
    this.drawn.push([hasRail && 'rail', hasMapRoom && 'map', hasToolRoom && 'tools'].filter(Boolean).join(' '));
    return html``;
  }
}
customElements.define('wide-box', WideBox);

const boxOf = (rem: number) => fixture<WideBox>(html`<wide-box style="display: block; width: ${rem}rem"></wide-box>`);
const last = ({drawn}: WideBox) => drawn.at(-1);

describe('the width of the element', () => {
  afterEach(() => (document.documentElement.style.fontSize = ''));

  for (const [rem, room] of [
    [43, ''],
    [44, 'tools'],
    [59, 'tools'],
    [60, 'map tools'],
    [63, 'map tools'],
    [64, 'rail map tools'],
  ] as const)
    it(`has room for ${room || 'nothing beside the list'} at ${rem} rem, from the first rendering on`, async () => {
      expect((await boxOf(rem)).drawn[0]).to.equal(room);
    });

  it('draws the element again when there is room for something else', async () => {
    const box = await boxOf(64);
    box.style.width = '44rem';
    await until(() => last(box) === 'tools');
    box.style.width = '64rem';
    await until(() => last(box) === 'rail map tools');
  });

  it('draws nothing while there is room for the same', async () => {
    const box = await boxOf(50);
    box.style.width = '52rem';
    // Sizes are observed after the frame is laid out, and what follows from them is drawn in the next.
    for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    box.style.width = '60rem';
    await until(() => last(box) === 'map tools');
    expect(box.drawn).to.deep.equal(['tools', 'map tools']);
  });

  it('counts large text as a narrow page', async () => {
    const box = await fixture<WideBox>(html`<wide-box style="display: block; width: 1024px"></wide-box>`);
    expect(last(box)).to.equal('rail map tools');
    document.documentElement.style.fontSize = '200%';
    const large = await fixture<WideBox>(html`<wide-box style="display: block; width: 1024px"></wide-box>`);
    expect(last(large)).to.equal('');
  });
});
