import {expect} from 'chai';
import {
  chatName,
  emergencyWays,
  factsOf,
  isLong,
  telHref,
  waysOf,
  waysWhenFolded,
  whomTheyServe,
} from '../../src/i18n/helpline-text.js';
import {strings as arabic} from '../../src/i18n/support-crisis-banner/ar.js';
import {strings} from '../../src/i18n/support-crisis-banner/en.js';
import type {Helpline} from '../../src/model/helpline.js';

const line = (more: Partial<Helpline>): Helpline => ({id: 'xx-line', kind: 'crisis', name: 'Line', ...more});
const ways = (more: Partial<Helpline>) => waysOf(line(more), strings).map(({part, href, text}) => [part, href, text]);
const facts = (more: Partial<Helpline>) => factsOf(line(more), strings, 'en-US');

describe('what is said of a helpline', () => {
  it('dials what is dialled within the country', () => {
    expect(telHref('1-800-662-4357')).to.equal('tel:18006624357');
    expect(telHref('*4141')).to.equal('tel:*4141');
    expect(telHref('116 123')).to.equal('tel:116123');
  });

  it('is a full sentence for each way', () => {
    expect(ways({phones: [{number: '988', press: '1'}], sms: {number: '741741', keyword: 'HOME'}})).to.deep.equal([
      ['call', 'tel:988', 'Call 988, then press 1'],
      ['text', 'sms:741741?&body=HOME', 'Text HOME to 741741'],
    ]);
    expect(ways({sms: {number: '0458 737 732'}})).to.deep.equal([['text', 'sms:0458737732', 'Text 0458 737 732']]);
    expect(ways({phones: [{number: '0374 461 461', label: 'teenagers'}]})).to.deep.equal([
      ['call', 'tel:0374461461', 'Call 0374 461 461 (teenagers)'],
    ]);
  });

  it('writes the keyword of the page’s language, and no words that only describe what to write', () => {
    const sms = {number: '988', keyword: 'HOME', keywords: {es: 'AYUDA'}};
    const [spanish] = waysOf(line({sms}), strings, 'es-US');
    expect([spanish?.href, spanish?.text]).to.deep.equal(['sms:988?&body=AYUDA', 'Text AYUDA to 988']);
    expect(waysOf(line({sms}), strings, 'fr')[0]?.href).to.equal('sms:988?&body=HOME');
    expect(ways({sms: {number: '435748', keyword: 'your ZIP code'}})).to.deep.equal([
      ['text', 'sms:435748', 'Text your ZIP code to 435748'],
    ]);
  });

  it('makes a link of an address only when it is one, and says where it leads', () => {
    expect(ways({chat: '988lifeline.org'})).to.be.empty;
    expect(chatName(line({chat: '988lifeline.org'}), strings)).to.equal('Chat at 988lifeline.org');
    expect(ways({chat: 'https://988lifeline.org/chat/'})).to.deep.equal([
      ['chat', 'https://988lifeline.org/chat/', 'Chat at 988lifeline.org'],
    ]);
    expect(chatName(line({chat: 'https://988lifeline.org/chat/'}), strings)).to.equal(undefined);
    expect(ways({chat: 'javascript:alert(1)', website: 'data:text/html,x'})).to.be.empty;
    expect(ways({website: 'https://www.nami.org/help'})[0]?.[2]).to.equal('Website: nami.org');
    expect(facts({website: 'nami.org'})).to.deep.equal(['Website: nami.org']);
  });

  it('shows a number to call and one way to write when folded', () => {
    const all = {phones: [{number: '1'}, {number: '2'}], sms: {number: '3'}, chat: 'https://chat.example/'};
    const folded = (more: Partial<Helpline>) => waysWhenFolded(waysOf(line(more), strings)).map(({href}) => href);
    expect(folded(all)).to.deep.equal(['tel:1', 'sms:3']);
    expect(folded({...all, sms: undefined})).to.deep.equal(['tel:1', 'https://chat.example/']);
    expect(folded({sms: {number: '3'}})).to.deep.equal(['sms:3']);
  });

  it('is long with the name of a site or with what to write, and short with a number alone', () => {
    const long = (more: Partial<Helpline>) =>
      waysOf(line(more), strings)
        .filter(isLong)
        .map(({href}) => href);
    expect(long({phones: [{number: '0800 123 456 789', press: '1'}], sms: {number: '0458 737 732'}})).to.deep.equal([]);
    expect(long({sms: {number: '741741', keyword: 'HOME'}})).to.deep.equal(['sms:741741?&body=HOME']);
    expect(long({chat: 'https://chat.example.org/', website: 'https://example.org/'})).to.deep.equal([
      'https://chat.example.org/',
      'https://example.org/',
    ]);
  });

  it('leads with the emergency number for everything', () => {
    const swiss = [
      {number: '144', services: ['ambulance' as const]},
      {number: '112', services: ['all' as const]},
    ];
    expect(emergencyWays(swiss, strings).map(({text}) => text)).to.deep.equal(['Call 112', 'Call 144 (ambulance)']);
    const german = [{number: '112', services: ['ambulance' as const, 'fire' as const]}];
    expect(emergencyWays(german, strings)[0]?.text).to.equal('Call 112 (ambulance, fire)');
    expect(emergencyWays(german, strings, true)[0]?.text).to.equal('Call 112');
    expect(emergencyWays(german, arabic)[0]?.text).to.include('الإسعاف، الإطفاء');
  });

  it('says what is known and nothing about the rest', () => {
    expect(facts({})).to.deep.equal([]);
    expect(facts({free: true, hours: 'always', languages: ['en', 'es']})).to.deep.equal([
      'Free',
      '24 hours a day, 7 days a week',
      'In English and Spanish',
    ]);
    expect(facts({audience: ['all', 'family']})).to.deep.equal([]);
    expect(facts({audience: ['women']})).to.deep.equal(['Women']);
    expect(facts({audience: ['youth'], ages: {maximum: 24}})).to.deep.equal(['Young people', 'Up to age 24']);
    expect(facts({kind: 'abuse', passesReportsOn: true})).to.deep.equal([
      'Violence or abuse',
      'Can share what you report with the authorities',
    ]);
    expect(facts({regions: ['GB-NIR'], regionName: 'Northern Ireland'})).to.deep.equal(['Northern Ireland']);
    expect(facts({phones: [{number: '0800 4141'}, {number: '*4141', reach: 'mobile'}]})).to.deep.equal([
      '*4141: only from mobile phones',
    ]);
    expect(facts({deaf: {videophone: 'ASL Now on 988lifeline.org', text: ''}})).to.deep.equal([
      'Deaf or hard of hearing: sign language by video (ASL Now on 988lifeline.org) and text',
    ]);
  });

  it('leaves out that deaf people can text where a button says so', () => {
    expect(facts({sms: {number: '988'}, deaf: {text: ''}})).to.be.empty;
    expect(facts({sms: {number: '988'}, deaf: {text: '0800'}})).to.deep.equal(['Deaf or hard of hearing: text (0800)']);
  });

  it('gives the month of the newest source, and no more than is known', () => {
    expect(facts({newestSource: '2023-12-01'})).to.deep.equal(['Number last confirmed: December 2023']);
    expect(facts({newestSource: '2023-09'})).to.deep.equal(['Number last confirmed: September 2023']);
    expect(facts({newestSource: '2021'})).to.deep.equal(['Number last confirmed: 2021']);
  });

  it('gives hours of a single channel', () => {
    expect(facts({channelHours: {chat: 'always'}})).to.deep.equal(['Chat: 24 hours a day, 7 days a week']);
  });

  it('says whom lines serve, each once', () => {
    const some = [line({audience: ['veterans']}), line({kind: 'abuse'}), line({kind: 'abuse'}), line({})];
    expect(whomTheyServe(some, strings)).to.equal('Veterans · Violence or abuse');
    expect(whomTheyServe([line({})], strings)).to.equal('');
  });

  it('tells hours by the clock of the line, and whose clock that is', () => {
    const rules = [{days: [1, 5] as const, open: '10:00', close: '24:00'}];
    const [text] = facts({hours: {zone: 'America/New_York', rules}});
    expect(text?.replace(/\s/g, ' ')).to.equal('Mon–Fri, 10:00 AM–12:00 AM, Eastern Time');
  });
});
