import {expect} from 'chai';
import fc from 'fast-check';
import {LinesError, readLines} from '../../src/helplines/read-lines.js';

const GOOD = {
  id: 'us-own',
  country: 'US',
  kind: 'crisis',
  name: 'Our line',
  phones: [{number: '1-800-555-0199', press: '2'}],
  hours: {zone: 'America/Chicago', rules: [{days: [1, 5], open: '09:00', close: '17:00'}]},
  recheckBy: '2027-05-01',
};
const read = (value: unknown, country = 'US') => readLines(JSON.stringify(value), country);

describe("a site's own lines", () => {
  it('are taken as they are', () => {
    const known = read([GOOD, {...GOOD, id: 'us-later', recheckBy: '2027-03-01'}]);
    expect(known?.lines.map(({id}) => id)).to.deep.equal(['us-own', 'us-later']);
    expect(known?.lines[0]?.phones).to.deep.include({
      number: '1-800-555-0199',
      press: '2',
      label: undefined,
      reach: undefined,
      services: undefined,
    });
    expect(known?.recheckBy).to.equal('2027-03-01');
    expect(known?.emergency).to.equal(undefined);
  });

  it('may say when the newest source is from, what to text in which language, and when each channel is open', () => {
    const more = {
      sms: {number: '988', keywords: {es: 'AYUDA'}},
      channelHours: {chat: 'always', whatsapp: GOOD.hours},
      audience: ['women'],
    };
    for (const newestSource of ['2026', '2026-05', '2026-05-31']) {
      const own = read([{...GOOD, ...more, newestSource}]);
      expect(own?.problems).to.deep.equal([]);
      expect(JSON.parse(JSON.stringify(own?.lines[0]))).to.deep.include({...more, newestSource});
    }
  });

  it('may bring emergency numbers', () => {
    const emergency = {
      id: 'xk-emergency',
      country: 'XK',
      kind: 'emergency',
      name: 'Emergency',
      phones: [{number: '192', services: ['police']}],
    };
    expect(read([emergency], 'XK')?.emergency).to.deep.equal([{number: '192', services: ['police']}]);
  });

  it('may bring an emergency number without saying for which services: it is for all', () => {
    const emergency = {id: 'xk-112', kind: 'emergency', name: 'Emergency', phones: [{number: '112'}]};
    expect(read([emergency], 'XK')).to.deep.include({emergency: [{number: '112', services: ['all']}], lines: []});
  });

  it('are those of the country, and those that name none', () => {
    const anywhere = {...GOOD, country: undefined};
    expect(read([GOOD], 'GB')).to.equal(undefined);
    expect(read([anywhere], 'GB')?.lines).to.have.length(1);
  });

  it('are as good as a file of ours: nothing is said of either', () => {
    expect(read([GOOD])).to.deep.include({problems: [], isIncomplete: false});
  });

  const wrongFields: [field: string, value: unknown, expected?: unknown][] = [
    ['hours', {zone: 'Mars', rules: [{days: [1, 5], open: '09:00', close: '17:00'}]}],
    ['hours', {zone: 'UTC', rules: []}],
    ['hours', {zone: 'UTC', rules: [{days: ['Mon'], open: '09:00', close: '17:00'}]}],
    ['hours', {zone: 'UTC', rules: [{days: [0, 9], open: '09:00', close: '17:00'}]}],
    ['hours', {zone: 'UTC', rules: [{days: [1, 5], open: '99:99', close: '17:00'}]}],
    ['website', 'https://'],
    ['chat', 'https://988lifeline.org@evil.example/'],
    ['chat', 'javascript:alert(1)'],
    ['nameEnglish', {_$litType$: 1, strings: ['x']}],
    ['lang', {_$litDirective$: 1}],
    ['whatsapp', {}],
    ['sms', {number: {}}],
    ['sms', {number: '988', keywords: {es: 1}}],
    ['sms', {number: '988', keywords: {'not a tag!': 'AYUDA'}}],
    ['channelHours', {fax: 'always'}],
    ['channelHours', {chat: 'sometimes'}],
    ['channelHours', {}],
    ['newestSource', '2026-13'],
    ['newestSource', '2026-02-30'],
    ['newestSource', 'last year'],
    ['newestSource', 2026],
    ['audience', ['constructor']],
    ['deaf', {x: 'y'}],
    ['deaf', {relay: {}}],
    ['deaf', {relay: 'x'.repeat(500)}],
    ['nameEnglish', 'x'.repeat(500)],
    ['ages', {minimum: 30, maximum: 20}],
    ['ages', {maximum: 121}],
    ['ages', {}],
    ['free', 'no'],
    ['ages', {minimum: 'ten'}],
    ['languages', ['not a tag!']],
    ['regions', ['everywhere']],
    ['regionName', []],
  ];
  for (const [field, value] of wrongFields) {
    it(`leave out ${field} when it is ${JSON.stringify(value)}, say so, and keep the line`, () => {
      const own = read([{...GOOD, [field]: value}]);
      expect(own?.lines.map(({id}) => id)).to.deep.equal(['us-own']);
      expect(own?.lines[0]).to.have.property(field, undefined);
      expect(own?.problems).to.have.length(1);
      expect(own?.problems[0]).to.include('line 1 (us-own)').and.include(`${field}: expected`);
      expect(own?.isIncomplete).to.equal(false);
    });
  }

  const brokenLines: [string, unknown][] = [
    ['a number that is no text', {...GOOD, phones: [{number: 988}]}],
    ['a number with a script', {...GOOD, phones: [{number: 'javascript:alert(1)'}]}],
    ['a number that forwards calls', {...GOOD, phones: [{number: '*21*15551234567#'}]}],
    ['no name', {...GOOD, name: ''}],
    ['no id', {...GOOD, id: 'a b'}],
    ['a kind nobody knows', {...GOOD, kind: 'chat'}],
    ['no way to reach it', {...GOOD, phones: []}],
    ['an address alone that leads nowhere', {...GOOD, phones: undefined, website: 'https://'}],
    ['no object', null],
    ['the id of another', {...GOOD, id: 'us-other'}],
  ];
  for (const [what, value] of brokenLines) {
    it(`leave out a line with ${what}, say so, and keep the others`, () => {
      const own = read([{...GOOD, id: 'us-other'}, value]);
      expect(own?.lines.map(({id}) => id)).to.deep.equal(['us-other']);
      expect(own?.problems).not.to.be.empty;
      expect(own?.isIncomplete).to.equal(true);
    });
  }

  it('leave out the key to press when it is a sentence, and say so', () => {
    const own = read([{...GOOD, phones: [{number: '988', press: 'one or two'}]}]);
    expect(own?.lines[0]?.phones?.[0]).to.include({number: '988', press: undefined});
    expect(own?.problems.join()).to.include('press').and.include('one or two');
  });

  it('say what was found in their place: a text, a number, yes or no, a list, an object or nothing', () => {
    const found = [
      ['x'.repeat(70), `"${'x'.repeat(60)}"`],
      [988, '988'],
      [false, 'false'],
      [['a'], 'a list'],
      [{a: 1}, 'an object'],
    ] as const;
    for (const [lang, words] of found)
      expect(read([{...GOOD, lang: lang === found[0][0] ? `${lang}!` : lang}])?.problems.join()).to.match(
        new RegExp(`lang: expected .*, found ${words}$`),
      );
    expect(read([null])?.problems.join()).to.equal('line 1: expected an object, found nothing');
    expect(read([{...GOOD, name: undefined}])?.problems.join()).to.include('name: expected text, found nothing');
  });

  it('can be 1,000 and no more', () => {
    const lines = (count: number) => Array.from({length: count}, (_, at) => ({...GOOD, id: `us-${at}`}));
    expect(read(lines(1000))?.lines).to.have.length(1000);
    expect(() => read(lines(1001))).to.throw(LinesError, 'up to 1000 lines, found a list');
  });

  it('are refused when the file is no list', () => {
    expect(() => read({lines: []})).to.throw(LinesError, 'expected a list');
    expect(() => readLines('<html>', 'US')).to.throw(LinesError, 'not JSON');
  });

  it('are read or refused with a reason, whatever the file is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        try {
          readLines(text, 'US');
        } catch (error) {
          expect(error).to.be.instanceOf(LinesError);
        }
      }),
    );
  });
});
