import {expect} from '@open-wc/testing';
import {html} from 'lit';
import {
  crisisOnPaper,
  crisisOnPaperNow,
} from '../../../../../src/elements/support-group-finder/tools/print/paper-help.js';
import {aReadyFinder, drawnText, LAKE} from '../../../../helpers/groups-on-paper.js';

describe('crisis help on paper', () => {
  it('has the emergency number first, then a helpline, also before any file has come', async () => {
    const finder = await aReadyFinder();
    const help = [await crisisOnPaper(finder, finder.view), crisisOnPaperNow(finder, finder.view)];
    for (const text of help.map(drawnText)) expect(text).to.match(/^If a life is in danger now: Call 911.*988/);
  });

  it('has the numbers of the site itself, once', async () => {
    const finder = await aReadyFinder([LAKE], html`<a slot="crisis" href="tel:911">Call 911, emergency</a>`);
    const text = drawnText(crisisOnPaperNow(finder, finder.view));
    expect(text.match(/911/g)).to.have.length(1);
    expect(text).to.include('If a life is in danger now: Call 911, emergency');
  });

  it('has the address of a link of the site whose words do not say it', async () => {
    const links = html`<p slot="crisis">
      <a href="tel:+15550100">Our team</a> <a href="https://help.example.org/">Chat</a>
    </p>`;
    const finder = await aReadyFinder([LAKE], links);
    const text = drawnText(crisisOnPaperNow(finder, finder.view));
    expect(text).to.include('Our team (+15550100)').and.include('Chat (https://help.example.org/)');
  });
});
