import {expect} from 'chai';
import {chatName, emergencyWays, factsOf, telHref, waysOf} from '../../src/i18n/helpline-text.js';
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
      ['text', 'sms:741741', 'Text HOME to 741741'],
    ]);
    expect(ways({sms: {number: '0458 737 732'}})).to.deep.equal([['text', 'sms:0458737732', 'Text 0458 737 732']]);
    expect(ways({phones: [{number: '0374 461 461', label: 'teenagers'}]})).to.deep.equal([
      ['call', 'tel:0374461461', 'Call 0374 461 461 (teenagers)'],
    ]);
  });

  it('makes a link of an address only when it is one', () => {
    expect(ways({chat: '988lifeline.org'})).to.be.empty;
    expect(chatName(line({chat: '988lifeline.org'}), strings)).to.equal('Chat at 988lifeline.org');
    expect(ways({chat: 'https://988lifeline.org/chat/'})).to.deep.equal([
      ['chat', 'https://988lifeline.org/chat/', 'Chat online'],
    ]);
    expect(chatName(line({chat: 'https://988lifeline.org/chat/'}), strings)).to.equal(undefined);
    expect(ways({chat: 'javascript:alert(1)', website: 'data:text/html,x'})).to.be.empty;
    expect(ways({website: 'https://www.nami.org/help'})[0]?.[2]).to.equal('Website: www.nami.org');
    expect(facts({website: 'nami.org'})).to.deep.equal(['Website: nami.org']);
  });

  it('leads with the emergency number for everything', () => {
    const swiss = [
      {number: '144', services: ['ambulance' as const]},
      {number: '112', services: ['all' as const]},
    ];
    expect(emergencyWays(swiss, strings).map(({text}) => text)).to.deep.equal(['Call 112', 'Call 144 (ambulance)']);
  });

  it('says what is known and nothing about the rest', () => {
    expect(facts({})).to.deep.equal([]);
    expect(facts({free: true, hours: 'always', languages: ['en', 'es']})).to.deep.equal([
      'free',
      'day and night',
      'in English and Spanish',
    ]);
    expect(facts({audience: ['all', 'family']})).to.deep.equal([]);
    expect(facts({audience: ['youth'], ages: {maximum: 24}})).to.deep.equal(['for young people', 'up to age 24']);
    expect(facts({kind: 'abuse', passesReportsOn: true})).to.deep.equal([
      'about violence or abuse',
      'can pass what you report on to the authorities',
    ]);
    expect(facts({regions: ['GB-NIR'], regionName: 'Northern Ireland'})).to.deep.equal(['Northern Ireland']);
    expect(facts({phones: [{number: '*4141', reach: 'mobile'}]})).to.deep.equal(['from mobile phones']);
    expect(facts({deaf: {videophone: 'ASL Now on 988lifeline.org', text: ''}})).to.deep.equal([
      'for deaf people: sign language by video (ASL Now on 988lifeline.org) and by text',
    ]);
  });

  it('tells hours by the clock of the line, and whose clock that is', () => {
    const rules = [{days: [1, 5] as const, open: '10:00', close: '24:00'}];
    const [text] = facts({hours: {zone: 'America/New_York', rules}});
    expect(text?.replace(/\s/g, ' ')).to.equal('Mon–Fri, 10:00 AM–12:00 AM, Eastern Time');
  });

  it('leaves two ways to talk to somebody when folded', () => {
    const phones = [{number: '1'}];
    expect(linesWhenFolded([line({phones, sms: {number: '2'}}), line({phones})], strings)).to.equal(1);
    expect(linesWhenFolded([line({phones}), line({phones})], strings)).to.equal(2);
  });
});
