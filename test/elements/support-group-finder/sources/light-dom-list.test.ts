import {expect, fixture, html} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {readLightDomList} from '../../../../src/elements/support-group-finder/sources/light-dom-list.js';
import {aFinder, names, settled} from '../../../helpers/a-finder.js';

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

  it('is the JSON-LD inside the element, where there is no list to see', async () => {
    const host = await fixture(html`<div>${jsonLd('{"@type": "Event"}')}</div>`);
    expect(readLightDomList(host)).to.deep.equal({kind: 'jsonld', texts: ['{"@type": "Event"}']});
    host.append(document.createElement('ul'));
    expect(readLightDomList(host)?.kind).to.equal('items');
  });

  it('is the JSON-LD of the whole page when that is asked for', async () => {
    const list = (await fixture(html`<div></div>`)).parentElement as Element;
    list.append(jsonLd('{"@type": "Event", "name": "A"}'), jsonLd('{"@type": "Event", "name": "B"}'));
    expect(readLightDomList(await fixture(html`<div></div>`), true)).to.deep.equal({
      kind: 'jsonld',
      texts: ['{"@type": "Event", "name": "A"}', '{"@type": "Event", "name": "B"}'],
    });
  });
});

describe('a finder on a page that names its groups for search engines', () => {
  const event = (name: string) =>
    jsonLd(JSON.stringify({'@context': 'https://schema.org', '@type': 'Event', name, startDate: '2026-12-01T18:30'}));

  it('shows those inside it', async () => {
    const finder = await settled(await aFinder({}, event('Calm Waters')));
    expect(names(finder)).to.deep.equal(['Calm Waters']);
  });

  it('shows those of the page with type="jsonld"', async () => {
    const page = await fixture(
      html`<div>${event('Night Owls')}<support-group-finder type="jsonld"></support-group-finder></div>`,
    );
    const finder = await settled(page.querySelector('support-group-finder') as SupportGroupFinder);
    expect(names(finder)).to.deep.equal(['Night Owls']);
  });
});

function jsonLd(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.textContent = text;
  return script;
}
