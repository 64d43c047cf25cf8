/** The examples of docs/data.md, read as an editor's list would be: what the page promises is what happens. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {TYPE_NAMES} from '../../src/report/type-names.js';
import {readGroups} from '../../src/sources/read.js';

const PAGE = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
/** The examples in a language, in the order of the page. */
const examples = (language: string): string[] =>
  [...PAGE.matchAll(new RegExp('```' + language + '\\n([^]*?)```', 'g'))].map(([, text = '']) => text);
const example = (language: string): string => examples(language)[0] ?? '';

describe('the examples of docs/data.md', () => {
  for (const [language, type, records] of [
    ['csv', 'csv', 3],
    ['json', 'native', 2],
  ] as const) {
    it(`are read without a question: ${language}`, async () => {
      const loaded = await readGroups(example(language));
      assert.deepEqual([loaded.type, loaded.groups.length], [type, records]);
      assert.deepEqual([loaded.rejected, loaded.warnings], [[], []]);
    });
  }

  it('of other formats are read as those, with the schedules that the page speaks of', async () => {
    const others = await Promise.all(
      examples('json')
        .slice(1)
        .map((text) => readGroups(text)),
    );
    assert.deepEqual(
      others.map(({type, groups, rejected, warnings}) => [type, groups.length, rejected, warnings]),
      [
        ['jsonld', 1, [], []],
        ['hsds', 1, [], []],
      ],
    );
    const schedules = others.map(({groups}) => groups[0]?.meetings[0]?.schedule);
    assert.deepEqual(
      schedules.map((schedule) => schedule?.kind === 'rule' && [schedule.freq, schedule.byday, schedule.minutes]),
      [
        [
          'MONTHLY',
          [
            {nth: 2, day: 'TU'},
            {nth: 4, day: 'TU'},
          ],
          90,
        ],
        ['MONTHLY', [{nth: -1, day: 'TH'}], 90],
      ],
    );
  });

  it('cover every format', () => {
    const named = [...PAGE.matchAll(/^\|[^|]*\| `([a-z-]+)` \|/gm)].map(([, type]) => type);
    assert.deepEqual(new Set([...named, 'native', 'csv']), new Set(Object.keys(TYPE_NAMES)));
  });

  it('have in CSV the schedule, the topic and the pass code that the page speaks of', async () => {
    const {groups} = await readGroups(example('csv'));
    const [calm, worry, carers] = groups;
    const [meeting] = worry?.meetings ?? [];
    assert.ok(meeting?.schedule.kind === 'rule' && typeof meeting.join === 'object');
    assert.equal(meeting.schedule.freq, 'MONTHLY');
    assert.deepEqual(meeting.schedule.byday, [
      {nth: 2, day: 'MO'},
      {nth: 4, day: 'MO'},
    ]);
    assert.equal(meeting.join.secret, 'blue-lamp');
    assert.deepEqual(
      [worry?.languages, worry?.cost?.kind, worry?.audience],
      [['en', 'es'], 'donation', ['young-adults']],
    );
    assert.deepEqual([calm?.focus, calm?.access, calm?.openness], [['anxiety'], ['wheelchair'], undefined]);
    const [coffee] = carers?.meetings ?? [];
    assert.deepEqual(coffee?.schedule.kind === 'rule' && coffee.schedule.byday, [{day: 'MO'}, {day: 'TH'}]);
  });

  it('have schedules that are each understood as what the page says they are', async () => {
    const listed = [...PAGE.matchAll(/`(\{"(?:day|freq|dates|kind": "(?:appointment|always))[^`]*)`/g)].map(
      ([, text = '']) => JSON.parse(text) as unknown,
    );
    const group = {name: 'Example', meetings: listed.map((schedule) => ({formats: ['in-person'], schedule}))};
    const {groups, warnings} = await readGroups(JSON.stringify({groups: [group]}));
    assert.deepEqual(warnings, []);
    assert.deepEqual(
      groups[0]?.meetings.map(({schedule}) => (schedule.kind === 'rule' ? schedule.freq : schedule.kind)),
      ['WEEKLY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'dates', 'appointment', 'always'],
    );
  });
});
