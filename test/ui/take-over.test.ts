import {digestForTemplateResult} from '@lit-labs/ssr-client';
import {expect} from '@open-wc/testing';
import type {RenderOptions} from 'lit';
import {html, nothing, render} from 'lit';
import {takeOver} from '../../src/ui/take-over.js';

const page = (number: string, state: unknown, items: readonly string[]) =>
  html`<section>
    <a href=${`tel:${number}`}>Call ${number}</a>
    <small>${state}</small>
    <details ?open=${true}><summary>More</summary></details>
    ${items.map((item) => html`<p>${item}</p>`)}
  </section>`;

const printing = {isPrinting: false};
const prepare = () => Promise.resolve();

const text = (content: string) => `<!--lit-part-->${content}<!--/lit-part-->`;
const item = (content: string) =>
  `<!--lit-part ${digestForTemplateResult(html`<p>${''}</p>`)}--><p>${text(content)}</p><!--/lit-part-->`;

/** As a server writes it. */
const printed = (number: string, items: readonly string[]) =>
  `<style>p { color: red }</style><!--lit-part ${digestForTemplateResult(page('', '', []))}--><section>
  <!--lit-node 1--><a href="tel:${number}">Call ${text(number)}</a>
  <small>${text('')}</small>
  <!--lit-node 5--><details open><summary>More</summary></details>
  <!--lit-part-->${items.map(item).join('')}<!--/lit-part-->
</section><!--/lit-part-->`;

function rendered(markup: string, value: unknown) {
  const host = document.createElement('div');
  const renderRoot = host.attachShadow({mode: 'open'});
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  renderRoot.append(...parsed.head.childNodes, ...parsed.body.childNodes);
  const renderOptions: RenderOptions = {host};
  return {renderRoot, renderOptions, render: () => value, scheduleUpdate: () => undefined};
}

describe('taking over what a server has rendered', () => {
  it('keeps its nodes, and changes them from then on', async () => {
    const host = rendered(printed('988', ['One', 'Two']), page('988', nothing, ['One', 'Two']));
    const before = [...host.renderRoot.querySelectorAll('section, a, small, p')];
    await takeOver(host, printing, prepare);
    const again = (state: unknown, items: readonly string[]) =>
      render(page('988', state, items), host.renderRoot, host.renderOptions);
    again(nothing, ['One', 'Two']);
    expect([...host.renderRoot.querySelectorAll('section, a, small, p')]).to.deep.equal(before);
    again('Open now', ['One', 'Three', 'Four']);
    expect(host.renderRoot.querySelector('small')?.textContent).to.equal('Open now');
    expect([...host.renderRoot.querySelectorAll('p')].map(({textContent}) => textContent)).to.deep.equal([
      ...['One', 'Three', 'Four'],
    ]);
    expect(host.renderRoot.querySelector('p')).to.equal(before.at(-2));
  });

  for (const state of [undefined, null, ''])
    it(`shows a text later where the server had ${JSON.stringify(state)}`, async () => {
      const host = rendered(printed('988', []), page('988', state, []));
      await takeOver(host, printing, prepare);
      render(page('988', 'Open now', []), host.renderRoot, host.renderOptions);
      expect(host.renderRoot.querySelector('small')?.textContent).to.equal('Open now');
    });

  it('replaces a number that has changed since, in the text and in the link', async () => {
    const host = rendered(printed('900', ['One']), page('988', nothing, ['One']));
    const link = host.renderRoot.querySelector('a');
    await takeOver(host, printing, prepare);
    expect(host.renderRoot.querySelector('a')).to.equal(link);
    expect([link?.getAttribute('href'), link?.textContent]).to.deep.equal(['tel:988', 'Call 988']);
  });

  it('leaves what a visitor has closed, and removes the styles that the element has anyway', async () => {
    const host = rendered(printed('988', []), page('988', nothing, []));
    const details = host.renderRoot.querySelector('details')!;
    details.open = false;
    await takeOver(host, printing, prepare);
    render(page('988', nothing, []), host.renderRoot, host.renderOptions);
    expect(details.open).to.equal(false);
    expect(host.renderRoot.querySelector('style')).to.equal(null);
  });

  for (const [what, markup] of Object.entries({
    'other elements': printed('988', ['One', 'Two']),
    'the templates of another version': printed('988', ['One']).replace(/lit-part [^-]+/, 'lit-part 0000'),
    'what a translator has wrapped': printed('988', ['One']).replace('Call ', '<font>Call</font> '),
    'nothing of ours': '<p>One</p>',
  }))
    it(`refuses ${what}`, async () => {
      const host = rendered(markup, page('988', nothing, ['One']));
      const refused = await takeOver(host, printing, prepare).then(
        () => false,
        () => true,
      );
      expect([refused, printing.isPrinting]).to.deep.equal([true, false]);
    });

  it('renders as the server did, once what that had is there', async () => {
    const host = rendered(printed('988', []), undefined);
    const seen: string[] = [];
    host.render = () => {
      seen.push(printing.isPrinting ? 'as the server' : 'as ever');
      return page('988', nothing, []);
    };
    await takeOver(host, printing, () => Promise.resolve(seen.push('loaded')));
    expect(seen).to.deep.equal(['loaded', 'as the server']);
    expect(printing.isPrinting).to.equal(false);
  });
});
