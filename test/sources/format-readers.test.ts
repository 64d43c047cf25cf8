import {expect} from 'chai';
import {FORMATS, atOnce} from '../../src/sources/format-readers.js';
import type {Sent} from '../../src/sources/format-readers.js';
import type {Loaded} from '../../src/sources/source.js';
import {findRecords} from '../../src/sources/values/json-text.js';
import {runToEnd} from '../../src/sources/values/steps.js';
import {SAMPLES} from '../helpers/format-samples.js';

const sentAs = (document: unknown): Sent => {
  if (typeof document === 'string') return {text: document};
  return {text: JSON.stringify(document), value: document, records: findRecords(document)};
};
const firstFor = (sent: Sent) => FORMATS.find((format) => format.fits(sent));

describe('the readers of formats', () => {
  for (const [type, document] of SAMPLES) {
    it(`tell ${type} from all others, and read it`, async () => {
      const sent = sentAs(document);
      const format = firstFor(sent);
      expect(format?.type).to.equal(type);
      const loaded = runToEnd((await format!.open(sent, {})).steps);
      expect(loaded.type).to.equal(type);
      expect(loaded.groups).to.not.have.length(0);
      expect(loaded.records).to.equal(loaded.groups.length + loaded.merged + loaded.rejected.length);
    });
  }

  it('are none for a text that is neither a table nor a calendar, and for JSON without records', () => {
    for (const sent of [{text: 'Service unavailable'}, sentAs({error: 'no such list'}), sentAs(7)])
      expect(firstFor(sent), sent.text).to.equal(undefined);
  });

  it('look for a table in the first twelve lines', () => {
    const table = (above: number): Sent => ({text: `${'Our groups\n'.repeat(above)}Name;Day\nCircle;Monday`});
    expect(firstFor(table(11))?.type).to.equal('csv');
    expect(firstFor(table(12))).to.equal(undefined);
  });

  it('read the list of the format, whatever other lists stand beside it', async () => {
    const group = {name: 'Circle', meetings: [{formats: ['in-person'], schedule: {day: 'MO', start: '19:00'}}]};
    const value = {events: [{name: 'Other'}, {name: 'Another'}], groups: [group]};
    const native = FORMATS.find(({type}) => type === 'native');
    const {steps} = await native!.open({text: '', value, records: value.events}, {});
    expect(runToEnd(steps).groups.map(({name}) => name)).to.deep.equal(['Circle']);
  });
});

describe('a reader that reads in one piece', () => {
  it('waits for a step before it reads', () => {
    let count = 0;
    const {steps} = atOnce(() => {
      count++;
      return {groups: []} as unknown as Loaded;
    });
    expect(steps.next()).to.deep.equal({value: undefined, done: false});
    expect(count).to.equal(0);
    expect(steps.next()).to.deep.equal({value: {groups: []}, done: true});
    expect(count).to.equal(1);
  });
});
