/** Which addresses of the reviewed records become links. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {shownAddress} from '../../scripts/helplines/links.mjs';
import type {HelplineRecord} from '../../scripts/helplines/records.mjs';
import {readRecords} from '../../scripts/helplines/records.mjs';

const URL = 'https://www.line.example/chat';
const some = readRecords().find(({id}) => id === 'us-988') as HelplineRecord;
const chat = (sources: HelplineRecord['sources'], more: Partial<HelplineRecord> = {}) =>
  shownAddress({...some, sources, ...more}, URL);
const news = (site: string, independentGroup = site) => ({
  site,
  tier: 'news',
  independentGroup,
  names: ['line.example'],
});

describe('the address of a helpline', () => {
  it('is a link when a page of the operator or of a government is on its host', () => {
    assert.equal(chat([{site: 'line.example/about', tier: 'operator'}]), URL);
    assert.equal(chat([{site: 'www.line.example', tier: 'government'}]), URL);
    assert.equal(chat([{site: 'example', tier: 'operator'}]), URL, 'a subdomain of the operator');
  });

  it('is a link when the operator, a government or two other independent sources name its host', () => {
    for (const tier of ['operator', 'government'])
      assert.equal(chat([{site: 'other.example', tier, names: ['line.example']}]), URL);
    assert.equal(chat([news('a.example'), news('b.example')]), URL);
  });

  it('is text otherwise', () => {
    const text = 'line.example';
    assert.equal(chat([]), text);
    assert.equal(chat([{site: 'line.example', tier: 'news'}]), text, 'no page of the operator');
    assert.equal(chat([{site: 'other.example', tier: 'operator'}]), text);
    assert.equal(chat([{site: 'a.line.example', tier: 'operator'}]), text, 'a subdomain says nothing of its parent');
    assert.equal(chat([{site: 'example', tier: 'government'}]), text, 'a government has other sites, too');
    assert.equal(chat([news('a.example')]), text, 'one source');
    assert.equal(chat([news('a.example', 'agency'), news('b.example', 'agency')]), text, 'one agency');
    assert.equal(chat([{...news('a.example'), names: ['online.example']}, news('b.example')]), text, 'another host');
  });

  it('is text while no number is agreed', () => {
    const own = [{site: 'line.example', tier: 'operator'}];
    const phones = some.phones.map((phone) => ({...phone, status: 'single'}));
    assert.equal(chat(own, {phones, sms: undefined}), 'line.example');
    assert.equal(chat(own, {phones, sms: {number: '988', status: 'agree'}}), URL);
  });

  it('is a link once a person has opened it, and text when it is broken, whatever the sources say', () => {
    assert.equal(chat([], {urlStatus: 'verified'}), URL);
    assert.equal(chat([{site: 'line.example', tier: 'operator'}], {urlStatus: 'broken'}), 'line.example');
  });

  it('never sends anyone over an unprotected connection', () => {
    const sources = [{site: 'line.example', tier: 'operator'}];
    assert.equal(shownAddress({...some, sources}, 'http://line.example/'), 'https://line.example/');
  });
});
