/** The reviewed records, the modules made from them, and the bundled emergency numbers say the same; and they say what research has found. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {helplineModules, shownLine, shownRecords, staleModules} from '../../scripts/helplines/modules.mjs';
import type {HelplineRecord} from '../../scripts/helplines/records.mjs';
import {openQuestions, readRecords, recordFaults} from '../../scripts/helplines/records.mjs';
import {allEmergencyNumbers} from '../../src/helplines/emergency-services.js';
import {EMERGENCY_COUNTRIES} from '../../src/helplines/emergency.js';
import {loadHelplines} from '../../src/helplines/load.js';
import {readLines} from '../../src/helplines/read-lines.js';

const RESEARCH = ['helplines.json', 'helplines-2.json'].map((name) =>
  fileURLToPath(new URL(`../../../shared/data/${name}`, import.meta.url)),
);
/** Records that differ from the research, as later look-ups or corrections say; docs/helplines.md explains each. */
const SETTLED = [
  ...[
    'eg-15115',
    'fr-114',
    'gb-999-deaf',
    'gb-nhs111-mh',
    'gb-papyrus',
    'hu-116111',
    'it-telefono-amico',
    'jp-yorisoi',
  ],
  ...['jp-yorisoi-foreign', 'lb-1745', 'us-988', 'us-nami'],
];
/** Helplines of which every source is undated. */
const UNDATED = ['li-143'];
/** Countries without an agreed helpline for violence and abuse. */
const WITHOUT_ABUSE_LINE = 'AE BH BO CA CH CN CR CU EC GH GT HK HN IQ IR IS LI MT NG NI PH RU SA SV VE'.split(' ');
const records = readRecords();
const copy = () => structuredClone(records);
const find = (list: HelplineRecord[], id: string) => list.find((record) => record.id === id) as HelplineRecord;

/** Without fields that are undefined and lists that are empty: absent and empty mean the same. */
const withoutGaps = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify({value}, (_, each: unknown) => (Array.isArray(each) && each.length === 0 ? undefined : each)),
  );

describe('records of helplines', () => {
  it('are what the schema says and show nothing that must never appear', () => {
    assert.deepEqual(recordFaults(records), []);
  });

  it('are the source of the modules, which are up to date', async () => {
    assert.deepEqual(staleModules(await helplineModules(records)), []);
  });

  it('have the same emergency numbers as the bundled ones', () => {
    const countries = [...new Set(records.map(({country}) => country))].sort();
    assert.deepEqual([...EMERGENCY_COUNTRIES].sort(), countries);
    for (const {country, phones} of records.filter(({kind}) => kind === 'emergency')) {
      const agreed = phones.filter(({status}) => status === 'agree');
      const reviewed = agreed.map(({dial, services = []}) => `${dial} ${[...services].sort().join()}`);
      const bundled = allEmergencyNumbers(country).map(
        ({number, services}) => `${number} ${[...services].sort().join()}`,
      );
      assert.deepEqual(bundled.sort(), reviewed.sort(), country);
    }
  });

  it('give each country its lines, without the evidence', async () => {
    for (const country of EMERGENCY_COUNTRIES) {
      const {lines, recheckBy} = await loadHelplines(country);
      const own = records.filter((record) => record.country === country && record.kind !== 'emergency');
      assert.deepEqual(lines.map(({id}) => id).sort(), own.map(({id}) => id).sort(), country);
      assert.match(recheckBy, /^\d{4}-\d\d-\d\d$/);
      const shown = JSON.stringify(lines);
      for (const evidence of ['notes', 'sources', 'agreement', 'confidence', 'operator', 'lastChecked', 'status'])
        assert.ok(!shown.includes(`"${evidence}":`), `${country}: ${evidence}`);
    }
    await assert.rejects(loadHelplines('ZZ'));
  });

  it('are read back whole from the JSON that is shipped for helplines-src', async () => {
    const text = JSON.stringify(shownRecords(records));
    for (const country of EMERGENCY_COUNTRIES) {
      const known = readLines(text, country);
      assert.deepEqual(known?.problems, [], country);
      const {lines} = await loadHelplines(country);
      assert.deepEqual(withoutGaps(known?.lines), withoutGaps(lines), country);
      assert.deepEqual(known?.emergency, allEmergencyNumbers(country).sort(byPlace(known?.emergency)), country);
    }
  });

  it('show what sources agree on and nothing else', () => {
    const record = find(copy(), 'us-988');
    assert.equal(shownLine(record).hours, 'always');
    record.hours.status = 'single';
    assert.equal(shownLine(record).hours, undefined);
    if (record.sms) record.sms.status = 'single';
    assert.equal(shownLine(record).sms, undefined);
    for (const phone of record.phones) phone.status = 'disputed';
    assert.equal(shownLine(record).phones, undefined);
  });

  it('say before a call that a helpline passes reports on, when sources agree that it does', () => {
    const record = find(copy(), 'br-180');
    assert.equal(shownLine(record).passesReportsOn, true);
    record.passesReportsOn = {status: 'single'};
    assert.equal(shownLine(record).passesReportsOn, undefined);
  });

  it('show the date of the newest source, and not that of our last look', () => {
    const record = find(copy(), 'us-988');
    assert.equal(shownLine(record).newestSource, record.newestSourceDate);
  });

  it('show hours of a channel and keywords of a language only where they are agreed', () => {
    const record = find(copy(), 'us-988');
    record.sms = {number: '988', status: 'agree', keywords: {es: 'AYUDA'}};
    record.channelHours = {chat: {status: 'agree', always: true}, sms: {status: 'single', always: true}};
    assert.deepEqual(shownLine(record).sms?.keywords, {es: 'AYUDA'});
    assert.deepEqual(shownLine(record).channelHours, {chat: 'always'});
  });

  it('refuse a number that must never appear, in any of its forms', () => {
    const cases: [string, (record: HelplineRecord) => void][] = [
      [
        'ca-988',
        ({phones}) => (phones[0] = {number: '1 833 456 4566', dial: '18334564566', e164: null, status: 'agree'}),
      ],
      [
        'gb-samaritans',
        ({phones}) => (phones[0] = {number: '116 123', dial: '116123', e164: '+447725909090', status: 'agree'}),
      ],
      [
        'il-eran',
        ({phones}) => (phones[0] = {number: '+964 3 760 7070', dial: '+96437607070', e164: null, status: 'agree'}),
      ],
      ['us-veterans-crisis-line', ({phones}) => (phones[0]!.press = '3')],
      ['kr-109', (record) => (record.sms = {number: '1393', status: 'agree'})],
    ];
    for (const [id, spoil] of cases) {
      const changed = copy();
      spoil(find(changed, id));
      assert.match(recordFaults(changed).join(), new RegExp(`${id} shows .* must never appear`), id);
    }
  });

  it('refuse what the schema does not know', () => {
    const changed = copy() as unknown as Record<string, unknown>[];
    delete changed[0]!.recheckBy;
    changed[1]!.phone = '1';
    (changed[2]!.phones as {dial: unknown}[])[0]!.dial = 112;
    assert.equal(recordFaults(changed).length, 3);
  });

  it('know the kind “abuse”, and no kind that nobody has named', () => {
    const changed = copy();
    find(changed, 'us-988').kind = 'abuse';
    assert.deepEqual(recordFaults(changed), []);
    find(changed, 'us-988').kind = 'violence';
    assert.match(recordFaults(changed).join(), /us-988.*kind is “violence”, expected one of .*abuse/);
  });

  it('have helplines for violence and abuse that independent sources agree on, after the crisis lines of their country', async () => {
    const own = records.filter(({kind}) => kind === 'abuse');
    const countries = new Set(records.map(({country}) => country));
    const having = new Set(own.map(({country}) => country));
    assert.deepEqual(
      [...countries].filter((country) => !having.has(country)),
      WITHOUT_ABUSE_LINE,
    );
    for (const {id, phones, sources} of own) {
      assert.ok(
        phones.some(({status}) => status === 'agree'),
        id,
      );
      assert.ok(new Set(sources.map(({independentGroup}) => independentGroup)).size > 1, `${id}: one source`);
    }
    for (const country of having) {
      const kinds = (await loadHelplines(country)).lines.map(({kind}) => kind);
      assert.ok(kinds.indexOf('abuse') > kinds.lastIndexOf('crisis'), country);
    }
  });

  it('show the date of a source with every helpline, so that an old one can be told', async () => {
    for (const country of EMERGENCY_COUNTRIES) {
      for (const {id, newestSource} of (await loadHelplines(country)).lines)
        if (!UNDATED.includes(id)) assert.match(newestSource ?? '', /^20\d\d(-\d\d){0,2}$/, id);
    }
  });

  it('never fail because a day has passed', () => {
    const late = Object.values(openQuestions(records, '2099-01-01'))[0];
    assert.equal(late?.length, records.length);
    assert.deepEqual(recordFaults(copy().map((record) => ({...record, recheckBy: '2000-01-01'}))), []);
  });

  it(
    'say what the research beside the checkout says',
    {skip: RESEARCH.every((file) => existsSync(file)) ? false : 'It is not there.'},
    () => {
      interface Found {
        id: string;
        kind: string;
        name: string;
        region: string[] | null;
        phones: {tel: string; display: string; e164: string | null; after_connect: string | null; status: string}[];
        sms: {number: string} | null;
        hours: {status: string; always: boolean | null};
      }
      const [first, second] = RESEARCH.map((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown) as [
        Found[],
        {records: Found[]},
      ];
      const found = [...first, ...second.records].filter(({id}) => !SETTLED.includes(id));
      const unknown = records.map(({id}) => id).filter((id) => !found.some((each) => each.id === id));
      assert.deepEqual(
        unknown.filter((id) => !SETTLED.includes(id)),
        [],
      );
      const digits = (number?: string) => number?.replaceAll(' ', '');
      for (const {id, kind, name, phones, sms, hours} of found) {
        const ours = records.find((record) => record.id === id);
        if (!ours) continue; // Left out: docs/helplines.md says why.
        assert.deepEqual([ours.kind, ours.name.replace('’', "'")], [kind, name], id);
        assert.equal(digits(ours.sms?.number), digits(sms?.number), id);
        assert.deepEqual(
          ours.phones.map(({number, dial, e164, press}) => [number, dial, e164, press ?? null]),
          phones.map(({display, tel, e164, after_connect: press}) => [display, tel, e164, press]),
          id,
        );
        assert.equal(
          ours.hours.status === 'agree' && Boolean(ours.hours.always),
          hours.status === 'agree' && Boolean(hours.always),
          id,
        );
      }
    },
  );
});

/** Sorts numbers as another list has them: records keep the order of research, the bundle leads with the general number. */
const byPlace =
  (order: readonly {number: string}[] = []) =>
  (a: {number: string}, b: {number: string}) =>
    order.findIndex(({number}) => number === a.number) - order.findIndex(({number}) => number === b.number);
