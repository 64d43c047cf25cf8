import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {listChildOf, swallowedPart, textOf} from '../../../../src/elements/support-group-finder/sources/list-child.js';

const hostWith = (content: TemplateResult): Promise<HTMLElement> => fixture(html`<div>${content}</div>`);

describe('the list that a finder has as a child', () => {
  const LISTS: [what: string, content: TemplateResult][] = [
    [
      'a table',
      html`<p>Our groups</p>
        <table id="list"></table>`,
    ],
    [
      'a list',
      html`<ul id="list">
          <li>Circle</li>
        </ul>
        <ol>
          <li>Square</li>
        </ol>`,
    ],
    [
      'a list in its slot',
      html`<ol id="list" slot="list">
        <li>Circle</li>
      </ol>`,
    ],
    [
      'a box with nothing but a list in it',
      html`<div id="list">
        <div>
          <ul>
            <li>Circle</li>
          </ul>
        </div>
      </div>`,
    ],
    [
      'a figure, with its caption',
      html`<figure id="list">
        <table></table>
        <figcaption>Our groups</figcaption>
      </figure>`,
    ],
  ];
  for (const [what, content] of LISTS) {
    it(`can be ${what}`, async () => {
      expect(listChildOf(await hostWith(content))?.id).to.equal('list');
    });
  }

  const OTHERS: [what: string, content: TemplateResult][] = [
    ['text', html`<p>Call us.</p>`],
    [
      'a list in another slot',
      html`<ul slot="contact">
        <li>Call us.</li>
      </ul>`,
    ],
    [
      'a box with a list and more',
      html`<div>
        Call us.
        <ul>
          <li>Circle</li>
        </ul>
      </div>`,
    ],
    [
      'a list with the rest of the page behind it',
      html`<ul>
          <li>Circle</li>
        </ul>
        <footer>Imprint</footer>`,
    ],
  ];
  for (const [what, content] of OTHERS) {
    it(`is none in ${what}`, async () => {
      expect(listChildOf(await hostWith(content))).to.equal(undefined);
    });
  }
});

describe('the rest of a page inside a finder that was never closed', () => {
  for (const name of ['aside', 'form', 'h1', 'nav', 'main', 'footer', 'support-quick-exit']) {
    it(`is seen by <${name}>`, async () => {
      const host = await hostWith(html``);
      const part = host.appendChild(document.createElement(name));
      expect(swallowedPart(host)).to.equal(part);
      part.slot = 'contact';
      expect(swallowedPart(host), 'in a slot').to.equal(null);
    });
  }

  it('is seen deeper down, but not in an item of a list or in a slot', async () => {
    const deep = await hostWith(html`<div><nav></nav></div>`);
    expect(swallowedPart(deep)?.localName).to.equal('nav');
    for (const content of [
      html`<ul>
        <li><header>Circle</header></li>
      </ul>`,
      html`<table>
        <tr>
          <td><footer>Circle</footer></td>
        </tr>
      </table>`,
      html`<div slot="contact"><nav></nav></div>`,
      html`<section>
        <aside></aside>
        <form></form>
      </section>`,
    ]) {
      expect(swallowedPart(await hostWith(content))).to.equal(null);
    }
  });
});

describe('the text of an element', () => {
  it('keeps the ends of its lines and single blanks', async () => {
    const element = await hostWith(html``);
    element.textContent = ' \t Circle \t on\nMonday  ';
    expect(textOf(element)).to.equal('Circle on\nMonday');
    expect(textOf(null)).to.equal('');
  });
});
