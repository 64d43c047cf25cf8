/** What the report says of countries and links, and when it fails. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linkCounts, linkFaults, missingByCountry} from '../../scripts/helplines/coverage.mjs';
import type {HelplineRecord} from '../../scripts/helplines/records.mjs';
import {openQuestions, readRecords} from '../../scripts/helplines/records.mjs';

const records = readRecords();
const template = structuredClone(records.find(({id}) => id === 'nl-113')) as HelplineRecord;
/** The leading helpline of a country of its own, with a chat that is a link or not. */
const leading = (country: string, isLinked: boolean): HelplineRecord => ({
  ...structuredClone(template),
  id: `${country.toLowerCase()}-line`,
  country,
  chat: 'https://line.example/',
  website: undefined,
  sources: [{site: isLinked ? 'line.example' : 'news.example', tier: 'operator'}],
});
const line = (country: string, more: Partial<HelplineRecord> = {}): HelplineRecord => ({
  ...leading(country, true),
  deafAccess: undefined,
  sms: undefined,
  whatsapp: undefined,
  audience: ['all'],
  ...more,
});

describe('the report on helplines', () => {
  it('passes for our records, and fails when fewer than 80 % of the chats of leading helplines are links', () => {
    assert.deepEqual(linkFaults(records), []);
    const four = ['AA', 'BB', 'CC', 'DD'].map((country) => leading(country, true));
    assert.deepEqual(linkFaults([...four, leading('EE', false)]), []);
    assert.match(linkFaults([...four.slice(1), leading('EE', false)]).join(), /Only 3 of 4 chats/);
  });

  it('fails when our own records lose the sources that name the hosts', () => {
    const bare = structuredClone(records).map((record) => ({...record, sources: []}));
    assert.match(linkFaults(bare).join(), /^Only 0 of \d+ chats/);
  });

  it('counts chats and websites apart, and those of leading helplines', () => {
    const counts = linkCounts([
      leading('AA', true),
      {...leading('BB', false), website: 'https://line.example/'},
      {...leading('AA', true), id: 'aa-other', priority: 9},
    ]);
    assert.deepEqual(counts, {
      chats: {links: 2, of: 3},
      websites: {links: 0, of: 1},
      'chats of leading helplines': {links: 1, of: 2},
    });
  });

  it('names the countries without what people need', () => {
    const missing = missingByCountry([
      line('AA'),
      line('BB', {kind: 'abuse'}),
      line('CC', {sms: {number: '1', status: 'agree'}, audience: ['youth']}),
      line('DD', {whatsapp: {number: '+1', status: 'agree'}, deafAccess: [{type: 'text', status: 'agree'}]}),
      line('EE', {sms: {number: '1', status: 'single'}, deafAccess: [{type: 'text', status: 'single'}]}),
    ]);
    assert.deepEqual(missing, {
      'a crisis line': ['BB'],
      'a helpline for violence and abuse': ['AA', 'CC', 'DD', 'EE'],
      'a number to text': ['AA', 'BB', 'EE'],
      'access for deaf people': ['AA', 'BB', 'CC', 'EE'],
      'a helpline for young people': ['AA', 'BB', 'DD', 'EE'],
    });
  });

  it('does not count an emergency number as a helpline', () => {
    assert.deepEqual(
      missingByCountry([line('AA', {kind: 'emergency', audience: ['youth']})])['a helpline for young people'],
      ['AA'],
    );
  });

  it('names records with one independent source, and those whose newest source is more than a year old', () => {
    const questions = openQuestions(
      [
        line('AA', {independentSources: 1, newestSourceDate: '2025-11-29'}),
        line('BB', {independentSources: 2, newestSourceDate: '2025-11-28'}),
        line('CC', {independentSources: 2, newestSourceDate: '2024'}),
      ],
      '2026-11-29',
    );
    const ids = (question: string) => questions[question]?.map(({country}) => country);
    assert.deepEqual(ids('one independent source'), ['AA']);
    assert.deepEqual(ids('newest source more than a year old'), ['BB', 'CC']);
  });
});
