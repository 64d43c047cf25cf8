import {expect} from 'chai';
import {readGroups} from '../../../src/sources/read.js';
import {GEO_JSON} from '../../helpers/format-samples.js';
import {readJson} from '../../helpers/read-rows.js';

const feature = (geometry: unknown, properties: unknown = {Name: 'Circle', Day: 'Monday'}) => ({
  type: 'FeatureCollection',
  features: [{type: 'Feature', geometry, properties}],
});

describe('GeoJSON', () => {
  it('has rows in its features, and their places as longitude and latitude', async () => {
    const {type, groups} = await readJson(GEO_JSON);
    expect(type).to.equal('geojson');
    expect(groups[0]).to.deep.include({id: 'list:a', name: 'Moorland Lunch', url: 'https://moor.example.org/'});
    expect(groups[0]?.meetings[0]?.place).to.deep.include({latitude: 50.51, longitude: -3.75, precision: 'exact'});
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'SA'}], start: '13:00', minutes: 60});
  });

  it('the wrong way round is put right and noted', async () => {
    const [, swapped] = (await readJson(GEO_JSON)).groups;
    expect(swapped?.meetings[0]?.place).to.deep.include({latitude: 50.9, longitude: -113.2});
    expect(swapped?.warnings.map(({code}) => code)).to.include('swapped-coordinates');
  });

  it('has no point for an area', async () => {
    for (const geometry of [
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 50],
            [1, 51],
            [1, 50],
            [0, 50],
          ],
        ],
      },
      null,
      {type: 'Point'},
    ]) {
      const {groups} = await readJson(feature(geometry));
      expect(groups[0]?.meetings[0]?.place, JSON.stringify(geometry)).to.equal(undefined);
    }
  });

  it('accounts for features that are none', async () => {
    const {records, rejected} = await readJson({
      type: 'FeatureCollection',
      features: [null, {type: 'Feature', properties: null}, 3],
    });
    expect(records).to.equal(3);
    expect(rejected.map(({problem}) => problem.code)).to.deep.equal(['not-a-record', 'no-name', 'not-a-record']);
  });

  it('with the fields of Meeting Guide is read as those', async () => {
    const {type, groups} = await readJson(
      feature(
        {type: 'Point', coordinates: [-81.5, 41.5]},
        {name: 'Guide', slug: 'g', day: 2, time: '19:00', types: ['O', 'W']},
      ),
    );
    expect(type).to.equal('geojson');
    expect(groups[0]).to.deep.include({id: 'list:g', openness: 'open', audience: ['women']});
  });
});

describe('the JSON of sheets', () => {
  const gviz = (table: object) =>
    `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({status: 'ok', table})});`;

  it('of the query service has its cells as they are shown', async () => {
    const {type, groups} = await readGroups(
      gviz({
        cols: [{label: 'Name'}, {label: 'Day'}, {label: 'Time'}, {label: 'Updated'}, {label: 'Publicly listed'}],
        rows: [
          {
            c: [
              {v: 'Circle'},
              {v: 'Tuesday'},
              {v: [19, 0, 0, 0], f: '7:00 PM'},
              {v: 'Date(2026,2,14)', f: '2026-03-14'},
              {v: true},
            ],
          },
          {c: [{v: 'Hidden'}, null, null, null, {v: false}]},
        ],
      }),
    );
    expect(type).to.equal('rows');
    expect(groups.map(({name, updated}) => [name, updated])).to.deep.equal([['Circle', '2026-03-14']]);
    expect(groups[0]?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'TU'}], start: '19:00'});
  });

  it('of the query service may have its header among the rows', async () => {
    const cells = (...texts: string[]) => ({c: texts.map((v) => ({v}))});
    const {groups} = await readGroups(
      gviz({cols: [{label: ''}, {label: ''}], rows: [cells('Name', 'Day'), cells('Circle', 'Mon')]}),
    );
    expect(groups.map(({name}) => name)).to.deep.equal(['Circle']);
  });

  it('of the API comes in one range or in several', async () => {
    const values = [
      ['Name', 'Day'],
      ['Circle', 'Mon'],
    ];
    for (const document of [{range: 'A1:B2', values}, {valueRanges: [{values}]}]) {
      expect((await readJson(document)).groups.map(({name}) => name)).to.deep.equal(['Circle']);
    }
  });

  it('of Airtable has its fields one level deeper, in an envelope or not', async () => {
    const record = {
      id: 'recA1b2C3d4E5f6G7',
      createdTime: '2026-01-01T00:00:00Z',
      fields: {Name: 'Airy', Day: ['Monday', 'Friday'], Time: '19:00', SOURCE_row: 4},
    };
    for (const document of [{records: [record], offset: 'x'}, [record]]) {
      const {type, groups} = await readJson(document);
      expect([type, groups[0]?.id, groups[0]?.name]).to.deep.equal(['rows', 'list:recA1b2C3d4E5f6G7', 'Airy']);
      expect(groups[0]?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'MO'}, {day: 'FR'}], start: '19:00'});
    }
  });

  it('may be a record a line', async () => {
    const {groups} = await readGroups('{"name":"A","day":"Monday","note":"x"}\n{"name":"B","day":"Friday"}\n');
    expect(groups.map(({name}) => name)).to.deep.equal(['A', 'B']);
  });

  it('may be in pages', async () => {
    const page = (name: string) => ({results: [{name, weekday: 'Monday'}], next: 'x'});
    expect((await readJson([page('A'), page('B')])).groups.map(({name}) => name)).to.deep.equal(['A', 'B']);
  });
});
