import {expect} from '@open-wc/testing';
import {onePaper} from '../../../../../src/elements/support-group-finder/tools/print/one-group.js';
import type {View} from '../../../../../src/elements/support-group-finder/render-context.js';
import type {Group} from '../../../../../src/model/group.js';
import {aGroup, aMeeting} from '../../../../helpers/a-group.js';
import {aReadyFinder, drawn, drawnText, LAKE, SECRET} from '../../../../helpers/groups-on-paper.js';

describe('one group on paper', () => {
  let view: View;
  before(async () => void (view = (await aReadyFinder()).view));
  const text = (group: Group) => drawnText(onePaper(group, view).content);

  it('has its name as the title, and is no list', () => {
    const {title, isList, clock} = onePaper(LAKE, view);
    expect([title, isList, clock]).to.deep.equal(['Lake Circle', undefined, undefined]);
  });

  it('has pass codes and the way to call in, and never the people or a withheld address', () => {
    const paper = text(SECRET);
    expect(paper).to.include('Passcode: blue-lamp').and.include('Join: https://zoom.us/j/123456?pwd=abcdef');
    expect(paper).to.include('+1 646 555 0100 +16465550100,,123456#');
    expect(paper).not.to.match(/Sam\b|sam@|0123\b|Hidden Lane|Secret Hall/);
  });

  it('has what to look for at an exact place', () => {
    const notes = 'Ring the bell marked 3';
    const [meeting] = LAKE.meetings;
    const at = (precision: 'exact' | 'approximate') =>
      text({...LAKE, meetings: [aMeeting({place: {...meeting?.place, precision, notes}})]});
    expect(at('exact')).to.include(notes);
    expect(at('approximate')).not.to.include(notes);
  });

  it('has each meeting with its own days, place and limits', () => {
    const items = [...drawn(onePaper(LAKE, view).content).querySelectorAll('li')].map(({textContent}) => textContent);
    expect(items).to.have.length(2);
    expect(items[0]).to.include('Monday').and.include('Town Library').and.not.to.include('zoom.us');
    expect(items[1]).to.include('Wednesday').and.include('zoom.us/j/777').and.include('not on public holidays');
  });

  it('has who runs it and how to sign up, and the group’s page', () => {
    const registration = {required: true, text: 'Call before you come', url: 'https://lake.example.org/join'};
    const paper = text({...LAKE, registration});
    expect(paper).to.include('Organized by Harbor Center · 617-555-0199');
    expect(paper).to.include('Call before you come').and.include('https://lake.example.org/join');
    expect(paper).to.include('https://lake.example.org/').and.include('Last checked October 2, 2026');
  });

  it('says that it is paused, and where its dates have to be asked for', () => {
    expect(text(aGroup({status: 'paused'}))).to.include('Not meeting right now');
    expect(text(aGroup())).not.to.include('Not meeting right now');
    expect(text(aGroup({meetings: []}))).to.include(view.strings.askForDates);
    expect(text(aGroup())).not.to.include(view.strings.askForDates);
  });
});
