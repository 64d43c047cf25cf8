import {expect} from 'chai';
import {combineLines} from '../../src/helplines/combine-lines.js';
import type {CountryHelplines, Helpline} from '../../src/model/helpline.js';

const line = (id: string): Helpline => ({id, kind: 'crisis', name: id, phones: [{number: '1'}]});
const ours: CountryHelplines = {recheckBy: '2027-02-21', lines: [line('us-988'), line('us-text')]};
const own = (ids: string[], isIncomplete: boolean) => ({
  recheckBy: '9999-12-31',
  lines: ids.map(line),
  problems: [],
  isIncomplete,
});
const idsOf = ({lines}: CountryHelplines) => lines.map(({id}) => id);

describe("a site's own lines and ours", () => {
  it('are the site’s alone when its file is right', () => {
    expect(idsOf(combineLines(own(['us-own'], false), ours))).to.deep.equal(['us-own']);
  });

  it('are both when a line of the file had to be left out, the site’s first and none twice', () => {
    const combined = combineLines(own(['us-own', 'us-988'], true), ours);
    expect(idsOf(combined)).to.deep.equal(['us-own', 'us-988', 'us-text']);
    expect(combined.recheckBy).to.equal('2027-02-21');
  });

  it('are ours when the file has emergency numbers only, which stay the site’s', () => {
    const emergency = [{number: '112', services: ['all' as const]}];
    const combined = combineLines({...own([], false), emergency}, ours);
    expect(idsOf(combined)).to.deep.equal(['us-988', 'us-text']);
    expect(combined.emergency).to.equal(emergency);
  });

  it('are the site’s and our first crisis line when no link reaches one of the file', () => {
    const unreached: Partial<Helpline>[] = [
      {kind: 'support'},
      {phones: [], website: 'example.org'},
      {phones: undefined, chat: 'see https://example.org'},
    ];
    for (const fields of unreached) {
      const combined = combineLines({...own([], false), lines: [{...line('us-own'), ...fields}]}, ours);
      expect(idsOf(combined)).to.deep.equal(['us-own', 'us-988']);
    }
  });

  it('are the site’s alone when a call, a text, a chat or a website reaches a crisis line of the file', () => {
    const reached: Partial<Helpline>[] = [
      {sms: {number: '2'}},
      {chat: 'https://example.org/chat'},
      {website: 'http://example.org'},
    ];
    for (const fields of reached) {
      const lines = [{...line('us-own'), phones: undefined, ...fields}];
      expect(idsOf(combineLines({...own([], false), lines}, ours))).to.deep.equal(['us-own']);
    }
  });

  it('keep our crisis line beside a line of another kind with its id', () => {
    const combined = combineLines({...own([], false), lines: [{...line('us-988'), kind: 'support'}]}, ours);
    expect(combined.lines.map(({id, kind}) => `${id} ${kind}`)).to.deep.equal(['us-988 support', 'us-988 crisis']);
  });
});
