import {expect} from 'chai';
import {readBytes} from '../../../src/sources/open-list.js';
import {runToEnd} from '../../../src/sources/values/steps.js';
import {wholeRecords} from '../../../src/sources/values/cut-text.js';

const ROWS = Array.from({length: 4}, (_, index) => ({
  slug: `g${index}`,
  name: `Gruppe „${index}“ ] } \\ "`,
  day: index,
  time: '10:00',
  types: ['O', 'X'],
  more: {deep: [{list: [1, 2]}]},
}));
const CELLS = ROWS.map(({slug, day}) => `${slug},"Line one\nline ""two"" of ${slug}",${day},10:00`);
const EVENTS = ROWS.map(({slug}) => `BEGIN:VEVENT\r\nUID:${slug}\r\nSUMMARY:Group ${slug}\r\nEND:VEVENT`);

/** A list with the same four groups in many forms. */
const LISTS: Readonly<Record<string, string>> = {
  'a JSON list': JSON.stringify(ROWS),
  'an indented JSON list': JSON.stringify(ROWS, undefined, 2),
  'a list in an envelope, after another list': JSON.stringify({tags: ['a', 'b'], meetings: ROWS}),
  'a list deep in an envelope': JSON.stringify({data: {items: ROWS}, total: 4}),
  'a list in a callback': `/**/ show(${JSON.stringify(ROWS)});`,
  'JSON lines': ROWS.map((row) => JSON.stringify(row)).join('\n'),
  'a table': `id,name,day,time\n${CELLS.join('\n')}\n`,
  'a calendar': `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${EVENTS.join('\r\n')}\r\nEND:VCALENDAR\r\n`,
};

/** What each record holds, wherever the text ends: the whole ones, as text. */
function recordsOf(name: string, text: string): string[] {
  if (name === 'a table') return CELLS.filter((cells) => text.includes(cells));
  if (name === 'a calendar') return EVENTS.filter((event) => text.includes(event));
  if (name === 'JSON lines') return text.split('\n').map((line) => JSON.stringify(JSON.parse(line)));
  const value = JSON.parse(text.replace('/**/ show(', '').replace(');', '')) as unknown;
  const {meetings, data} = value as {meetings?: unknown[]; data?: {items?: unknown[]}};
  const rows = Array.isArray(value) ? (value as unknown[]) : (meetings ?? data?.items ?? []);
  return rows.map((row) => JSON.stringify(row));
}

describe('a list that was cut off', () => {
  for (const [name, text] of Object.entries(LISTS)) {
    it(`keeps its whole records and nothing else, wherever it was cut: ${name}`, () => {
      const all = recordsOf(name, text);
      expect(all).to.have.length(4);
      let most = 0;
      // Before its end, the first of several lines could be the envelope of a list.
      const start = name === 'JSON lines' ? text.indexOf('\n') : 0;
      for (let end = start; end <= text.length; end++) {
        const whole = wholeRecords(text.slice(0, end));
        if (whole === undefined) continue;
        const records = recordsOf(name, whole);
        expect(records, text.slice(0, end)).to.deep.equal(all.slice(0, records.length));
        expect(records.length, text.slice(0, end)).to.be.at.least(most);
        most = records.length;
      }
      expect(most).to.equal(4);
    });
  }

  it('is no list when it is a web page, or has no whole record', () => {
    for (const text of [
      '<!doctype html><ul><li>A</li>',
      '[{"name":"A"',
      'one line',
      '',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT',
    ])
      expect(wholeRecords(text), text).to.equal(undefined);
  });

  it('is read in its own encoding when it was cut within a character', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify([{name: 'Süß'}, {name: 'Größe', day: 1, time: '10:00'}, {name: 'Ö'}]),
    );
    const cut = bytes.subarray(0, bytes.length - 4);
    expect(cut.at(-1)).to.equal(0xc3);
    const {steps} = await readBytes({bytes: cut, isCut: true}, {type: 'meeting-guide'});
    expect(runToEnd(steps).groups.map(({name}) => name)).to.deep.equal(['Süß', 'Größe']);
  });

  it('is too large when nothing of it can be read', async () => {
    const bytes = new TextEncoder().encode('<html><body>');
    const failure = await readBytes({bytes, isCut: true}, {}).catch((error: unknown) => error);
    expect(failure).to.have.nested.property('problem.code', 'too-large');
  });
});
