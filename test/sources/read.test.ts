import {expect} from 'chai';
import fc from 'fast-check';
import type {Problem} from '../../src/model/problem.js';
import {readGroups} from '../../src/sources/read.js';
import {SourceError} from '../../src/sources/source.js';
import type {Loaded} from '../../src/sources/source.js';
import {guideRow, readJson} from '../helpers/read-rows.js';

const namesOf = ({groups}: Loaded): string[] => groups.map(({name}) => name);

/** Why a text is no list; fails when it is one. */
async function problemOf(text: string, type?: Loaded['type']): Promise<Problem> {
  try {
    await readGroups(text, {type});
  } catch (error) {
    if (error instanceof SourceError) return error.problem;
    throw error;
  }
  throw new Error(`Read as a list: ${text}`);
}

const NATIVE = {name: 'Ours', meetings: [{formats: ['online'], schedule: {day: 'MO'}}]};
const OWN_MAKE = {group_name: 'Walkers', weekday: 'Monday', start_time: '7pm', city: 'Salem'};

describe('which format a list is in', () => {
  for (const [what, text, type] of [
    ['Meeting Guide JSON', JSON.stringify([guideRow()]), 'meeting-guide'],
    ['Meeting Guide JSON without slugs', '[{"name":"A","day":1,"time":"19:00","types":[]}]', 'meeting-guide'],
    ['our own JSON', JSON.stringify({groups: [NATIVE]}), 'native'],
    ['our own JSON as a bare list', JSON.stringify([NATIVE]), 'native'],
    ['our own JSON with no more than a name', '[{"name":"A"}]', 'native'],
    ['our own JSON, though its groups have slugs', JSON.stringify([{...NATIVE, slug: 'ours'}]), 'native'],
    ['JSON of any other make', JSON.stringify([OWN_MAKE]), 'rows'],
    ['CSV', 'Name,Day,Time\nWalkers,Monday,19:00', 'csv'],
    ['a table with semicolons', 'Name;Tag;Uhrzeit\nWandern;Montag;19:00', 'csv'],
    ['tab-separated cells', 'Name\tDay\nWalkers\tMonday', 'csv'],
  ] as const) {
    it(`is told by its content: ${what}`, async () => {
      const loaded = await readGroups(text);
      expect(loaded.type).to.equal(type);
      expect(loaded.groups).to.have.length(1);
    });
  }

  it('is what the site says', async () => {
    expect((await readJson([guideRow()], {type: 'rows'})).type).to.equal('rows');
    expect((await readGroups('Name\nWalkers', {type: 'csv'})).type).to.equal('csv');
  });

  it('is not CSV when the site says JSON', async () => {
    expect((await problemOf('Name,Day\nWalkers,Monday', 'native')).code).to.equal('unknown-format');
  });
});

describe('18: the wrapping that records come in', () => {
  const row = guideRow();
  const text = JSON.stringify([row]);
  for (const [what, sent] of [
    ['a byte order mark', `\ufeff${text}`],
    ['JSONP', `/**/callback(${text});`],
    ['a guard against scripts', `)]}',\n${text}`],
    ['a record a line', `${JSON.stringify(row)}\n${JSON.stringify(guideRow({slug: 'b', name: 'B'}))}\n`],
    ['meetings and formats', JSON.stringify({meetings: [row], formats: []})],
    ['Airtable', JSON.stringify({records: [{id: 'rec1', fields: row}]})],
    ['items and next', JSON.stringify({items: [row], next: '/page/2'})],
    ['contents and total_items', JSON.stringify({contents: [row], total_items: 128})],
    ['data with items', JSON.stringify({data: {items: [row]}})],
    ['rows of cells', JSON.stringify({values: [Object.keys(row), Object.values(row).map(String)]})],
  ] as const) {
    it(`is taken off: ${what}`, async () => {
      expect(namesOf(await readGroups(sent))[0]).to.equal('Tuesday Circle');
    });
  }

  it('is no reason to lose what came before it: text after the end', async () => {
    const {groups, warnings} = await readGroups(`${text}\n<!-- 0.2 s -->`, {key: 'town'});
    expect(groups).to.have.length(1);
    expect(warnings).to.deep.include({id: 'town', code: 'trailing-text', values: {found: '<!-- 0.2 s -->'}});
  });

  it('is looked for among own fields only', async () => {
    expect((await problemOf('{"__proto__":{"groups":[{"name":"A"}]}}')).code).to.equal('unknown-format');
  });
});

describe('19: Airtable', () => {
  it('has columns for its own work, which are left alone, and days as names', async () => {
    const fields = {
      Name: 'Walkers',
      Day: 'Thursday',
      Time: '10:00 am',
      SOURCE_ROW: 12,
      FILTER_Day: 'Monday',
      UPDATES_by: ['Sam'],
    };
    const {groups, warnings} = await readJson({
      records: [{id: 'rec1', createdTime: '2026-11-02T09:30:00.000Z', fields}],
    });
    const [group] = groups;
    expect(group).to.include({id: 'list:rec1', name: 'Walkers'});
    expect(group?.meetings[0]?.schedule).to.deep.include({byday: [{day: 'TH'}], start: '10:00'});
    expect(JSON.stringify(groups)).not.to.match(/Monday|Sam/);
    expect(warnings).to.deep.equal([]);
  });
});

describe('28: a list that is none', () => {
  for (const [what, text, code] of [
    ['nothing', '', 'truncated'],
    ['blanks', ' \n\ufeff', 'truncated'],
    ['an empty list', '[]', 'empty'],
    ['an empty envelope', '{"meetings":[]}', 'empty'],
    ['a web page', '<!DOCTYPE html><title>Log in</title>', 'html-instead'],
    ['a web page without its head', '  <div class="error">', 'html-instead'],
    ['XML', '<?xml version="1.0"?><rss/>', 'html-instead'],
    ['what a dead WordPress says', '0', 'html-instead'],
    ['half a file', '[{"name":"A","slug":"a"},{"name":"B', 'truncated'],
    ['JSON with a mistake', '[{"name" "A"}]', 'not-json'],
    ['an object without records', '{"version":"3.0"}', 'unknown-format'],
    ['one value', '"hello"', 'unknown-format'],
    ['prose', 'The list has moved. Ask Sam.', 'unknown-format'],
    ['prose with a comma', 'Not here, sorry', 'unknown-format'],
    ['a table of something else', 'Colour,Weight\nred,3', 'unknown-format'],
  ] as const) {
    it(`says why: ${what}`, async () => {
      expect((await problemOf(text)).code).to.equal(code);
    });
  }

  it('shows where the half of a file ends', async () => {
    expect((await problemOf('[{"name":"A","slug":"a"},{"name":"B')).values.found).to.include('{"name":"B');
  });

  it('quotes no more than a piece of what came', async () => {
    const {values} = await problemOf(`<html>${'x'.repeat(9999)}`);
    expect(String(values.found).length).to.be.below(100);
  });

  it('keeps the good records of a list with bad ones', async () => {
    const {groups, rejected} = await readJson([null, guideRow({types: null}), 7, [], guideRow({slug: 'b', day: 7})]);
    expect([groups.length, rejected.map(({index}) => index)]).to.deep.equal([1, [0, 2, 3]]);
    expect(groups[0]?.meetings).to.have.length(2);
  });
});

describe('any text at all', () => {
  const FIELDS = [
    'name',
    'slug',
    'day',
    'time',
    'meetings',
    'schedule',
    'url',
    'place',
    'join',
    'groups',
    'fields',
    'id',
  ];
  const {value} = fc.letrec<{value: unknown}>((tie) => ({
    value: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      fc.constantFrom<unknown>(null, true, 0, -1, '', 'A', 'MO', '19:00', 'javascript:alert(1)', 'https://zoom.us/j/1'),
      fc.string({maxLength: 20}),
      fc.array(tie('value'), {maxLength: 4}),
      fc.dictionary(fc.oneof(fc.constantFrom(...FIELDS), fc.string({maxLength: 5})), tie('value'), {maxKeys: 5}),
    ),
  }));
  const lines = fc.array(
    fc.array(fc.constantFrom('Name', 'Day', 'Monday', '7pm', 'Link', 'javascript:x', '"', '', 'N'), {maxLength: 5}),
    {
      maxLength: 6,
    },
  );
  const anyText = fc.oneof(
    value.map((json) => JSON.stringify(json)),
    lines.map((rows) => rows.map((cells) => cells.join(',')).join('\n')),
    fc.string(),
  );

  it('is read or refused with a reason, and every record of it is accounted for', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyText,
        fc.constantFrom(undefined, 'native', 'rows', 'csv', 'meeting-guide'),
        async (text, type) => {
          try {
            const {records, groups, merged, rejected} = await readGroups(text, {
              type: type,
            });
            expect(records).to.equal(groups.length + merged + rejected.length);
            expect(new Set(groups.map(({id}) => id)).size).to.equal(groups.length);
            expect(JSON.stringify(groups)).not.to.match(/"(?:url|feedbackUrl)":"(?!https?:|mailto:)/);
          } catch (error) {
            if (!(error instanceof SourceError)) throw error;
          }
        },
      ),
      {numRuns: 300},
    );
  });

  it('is bounded in what is kept of it', async () => {
    const long = 'word '.repeat(100_000);
    const {groups, warnings} = await readJson([
      guideRow({
        name: long,
        notes: long,
        location: long,
        types: Array(5000).fill('Talk'),
        conference_url: `https://zoom.us/${long}`,
      }),
    ]);
    expect(JSON.stringify(groups).length).to.be.below(20_000);
    expect(warnings.map(({code}) => code)).to.include('text-cut');
  });

  it('may be nested as deep as it likes', async () => {
    const deep = `${'[{"schedule":'.repeat(3000)}1${'}]'.repeat(3000)}`;
    const {records, rejected} = await readGroups(deep, {type: 'rows'});
    expect([records, rejected.length]).to.deep.equal([1, 1]);
  });
});
