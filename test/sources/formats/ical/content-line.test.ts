import {expect} from 'chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {listTexts, parseContentLine, unescapeText} from '../../../../src/sources/formats/ical/content-line.js';

const parts = (line: string) => {
  const parsed = parseContentLine(line);
  return parsed && [parsed.name, Object.fromEntries(parsed.params), parsed.value];
};

describe('a content line', () => {
  it('has a name, parameters and a value', () => {
    expect(parts('SUMMARY:Open circle: all welcome; free')).to.deep.equal([
      'summary',
      {},
      'Open circle: all welcome; free',
    ]);
    expect(parts('DTSTART;VALUE=DATE;tzid=Europe/London:20260314')).to.deep.equal([
      'dtstart',
      {value: 'DATE', tzid: 'Europe/London'},
      '20260314',
    ]);
    expect(parts('ORGANIZER;CN="Doe; Jo: chair";X=:mailto:jo@example.org')).to.deep.equal([
      'organizer',
      {cn: 'Doe; Jo: chair', x: ''},
      'mailto:jo@example.org',
    ]);
  });

  it('ends a parameter in quotes at the next sign, whatever stands between', () => {
    expect(parts('X;A="b" c;D=e:f')).to.deep.equal(['x', {a: 'b', d: 'e'}, 'f']);
  });

  it('can name a zone with a colon and no quotes', () => {
    expect(parts('DTSTART;TZID=(UTC-05:00) Eastern Time:20260314T190000')).to.deep.equal([
      'dtstart',
      {tzid: '(UTC-05:00) Eastern Time'},
      '20260314T190000',
    ]);
  });

  it('writes in parameters what they cannot hold', () => {
    expect(parts('X;A=1^n2^^3^\'4;B="Main St\\nTown":y')).to.deep.equal([
      'x',
      {a: '1\n2^3"4', b: 'Main St\nTown'},
      'y',
    ]);
  });

  for (const line of ['', ':', 'SUMMARY', 'SUMMARY;LANGUAGE:en', 'X;A="b:c', 'X;A=b', ';A=b:c'])
    it(`is not “${line}”`, () => expect(parseContentLine(line)).to.equal(undefined));

  it('writes commas, semicolons, backslashes and breaks in texts', () => {
    expect(unescapeText('a\\, b\\; c\\\\ d\\ne\\Nf\\x')).to.equal('a, b; c\\ d\ne\nf\\x');
    expect(listTexts('Grief,Loss\\, sudden,')).to.deep.equal(['Grief', 'Loss, sudden', '']);
  });

  it('is what ical.js reads', () => {
    const {icalendar} = ICAL.design as unknown as {icalendar: {param: object; value: {text: object}}};
    const design = {...icalendar, param: {}, property: {}, value: {text: icalendar.value.text}};
    const read = ICAL.parse.property as unknown as (line: string, design: object) => unknown[];
    const word = fc.stringMatching(/^[A-Z][A-Z\d-]{0,8}$/).filter((name) => !/^(?:BEGIN|END|VALUE)$/.test(name));
    const quoted = fc.stringMatching(/^[a-z:;,=^n' ]{0,8}$/).map((text) => `"${text}"`);
    const bare = fc.stringMatching(/^(?:[a-z,=^n' ][a-z",=^n' ]{0,8})?$/);
    const parameters = fc.array(fc.tuple(word, fc.oneof(quoted, bare)), {maxLength: 3});
    fc.assert(
      fc.property(word, parameters, fc.stringMatching(/^[a-zé:;,="\\^ ]{0,16}$/), (name, listed, value) => {
        const line = [name, ...listed.map((parameter) => parameter.join('='))].join(';') + `:${value}`;
        const [readName, params, , ...values] = read(line, design);
        expect(parts(line), line).to.deep.equal([readName, params, ...values]);
      }),
    );
  });
});
