import {expect, fixture, html} from '@open-wc/testing';
import {readLightDomList} from '../../../src/elements/support-group-finder/light-dom-list.js';

describe('a list in the page itself', () => {
  it('reads a table row by row', async () => {
    const host = await fixture(
      html`<div>
        <table>
          <tr>
            <th>Name</th>
            <th>Day</th>
          </tr>
          <tr>
            <td>Calm Waters</td>
            <td>Monday</td>
          </tr>
        </table>
      </div>`,
    );
    expect(readLightDomList(host)).to.deep.equal({
      kind: 'table',
      rows: [
        ['Name', 'Day'],
        ['Calm Waters', 'Monday'],
      ],
    });
  });

  it('reads a list with its links', async () => {
    const host = await fixture(
      html`<div>
        <ul>
          <li><a href="https://example.org/a">Calm Waters</a>, Mondays at 7 pm</li>
          <li>Night Owls</li>
        </ul>
      </div>`,
    );
    const list = readLightDomList(host);
    expect(list).to.deep.equal({
      kind: 'items',
      items: [
        {name: 'Calm Waters', url: 'https://example.org/a', text: 'Calm Waters, Mondays at 7 pm'},
        {name: 'Night Owls', url: undefined, text: 'Night Owls'},
      ],
    });
  });

  it("does not take the site's crisis links for groups", async () => {
    const host = await fixture(
      html`<div>
        <ul slot="crisis">
          <li><a href="tel:988">988</a></li>
        </ul>
      </div>`,
    );
    expect(readLightDomList(host)).to.equal(undefined);
  });
});
