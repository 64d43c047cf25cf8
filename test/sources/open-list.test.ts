import {expect} from 'chai';
import {openDocument, startReading} from '../../src/sources/open-list.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded, SourceOptions} from '../../src/sources/source.js';
import {runToEnd} from '../../src/sources/values/steps.js';
import {guideRow} from '../helpers/read-rows.js';

const GUIDE = JSON.stringify([guideRow()]);

const load = async (text: string, options?: SourceOptions): Promise<Loaded> =>
  runToEnd((await startReading(text, options)).steps);

/** What opening and reading a text fails with. */
async function problemOf(text: string, options?: SourceOptions): Promise<unknown> {
  try {
    await load(text, options);
  } catch (error) {
    if (error instanceof SourceError) return error.problem;
    throw error;
  }
  return undefined;
}

describe('opening a list', () => {
  const TYPES: [type: string, text: string][] = [
    ['meeting-guide', GUIDE],
    ['meeting-guide', `\ufeff \n${GUIDE}\n`],
    ['rows', '[{"name": "Circle", "shoe": 42}]'],
    ['csv', 'Name,Day\nCircle,Monday'],
    [
      'icalendar',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Grief support group\r\nDTSTART:20261215T190000\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ],
  ];
  for (const [type, text] of TYPES) {
    it(`finds ${type} in ${JSON.stringify(text.slice(0, 20))}`, async () => {
      const loaded = await load(text);
      expect(loaded).to.deep.include({type, records: 1, warnings: []});
      expect(loaded.groups).to.have.length(1);
    });
  }

  it('gives what was sent and the reader of its format', async () => {
    const {sent, format} = await openDocument(GUIDE, {});
    expect(format?.type).to.equal('meeting-guide');
    expect(sent).to.deep.include({text: GUIDE, value: [guideRow()], records: [guideRow()]});
  });

  it('keeps a stated type', async () => {
    expect((await load(GUIDE, {type: 'rows'})).type).to.equal('rows');
  });

  it('gives a web page no format of its own', async () => {
    const event = {'@type': 'Event', name: 'Circle', startDate: '2026-12-15T19:00'};
    const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(event)}</script>`;
    const {reading, sent, format} = await openDocument(page, {});
    expect([sent, format]).to.deep.equal([undefined, undefined]);
    expect(runToEnd(reading.steps).groups.map(({name}) => name)).to.deep.equal(['Circle']);
  });

  const PROBLEMS: [code: string, text: string][] = [
    ['truncated', ' \ufeff\n'],
    ['empty', '{}'],
    ['empty', '[]'],
    ['empty', '{"type": "FeatureCollection", "features": []}'],
    ['html-instead', '0'],
    ['html-instead', '<!DOCTYPE html><title>Not found</title>'],
    ['unknown-format', 'Service unavailable'],
    ['unknown-format', '{"error": "no such list"}'],
  ];
  for (const [code, text] of PROBLEMS) {
    it(`fails with ${code} for ${JSON.stringify(text)}`, async () => {
      expect(await problemOf(text)).to.have.property('code', code);
    });
  }

  it('tells of text after the list, under the key of the source', async () => {
    const {groups, warnings} = await load(`${GUIDE}\n<!-- cached -->`, {key: 'ours'});
    expect(groups).to.have.length(1);
    expect(warnings[0]).to.deep.include({id: 'ours', code: 'trailing-text'});
    expect(warnings[0]?.values.found).to.include('cached');
  });

  it('knows the names that Windows has for zones', async () => {
    const row = guideRow({timezone: 'W. Europe Standard Time', formatted_address: 'Markt 1, Berlin'});
    const {groups} = await load(JSON.stringify([row]));
    expect(groups[0]?.meetings[0]?.schedule.zone).to.equal('Europe/Berlin');
  });
});
