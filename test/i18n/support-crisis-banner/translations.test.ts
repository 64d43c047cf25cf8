import {expect} from 'chai';
import {inEnglish} from '../../../src/i18n/in-english.js';
import {strings as english} from '../../../src/i18n/support-crisis-banner/en.js';
import {translations} from '../../../src/i18n/support-crisis-banner/translations.js';
import {helplines} from '../../../src/helplines/us.js';

/** Words that a language writes as English does. */
const SAME =
  /^(?:comma|whatsapp|channel\.whatsapp|channel\.chat|channelHours|service\.all|deafWay\.(?:fax|tty|text)|audience\.lgbtq|service\.(?:police|ambulance)|website)$/;

/** Every text by its path; what a function makes of its arguments. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const make = value as (...some: (string | number | undefined)[]) => string;
    return path === 'ages'
      ? [[path, [make(18, 25), make(undefined, 25), make(18)].join(' / ')]]
      : [[path, make('116 123', '1')]];
  }
  return Object.entries(value as object).flatMap(([key, each]) => textsOf(each, path ? `${path}.${key}` : key));
}

describe('words of the crisis banner', () => {
  for (const [language, load] of Object.entries(translations)) {
    it(`are all there and not left in English: ${language}`, async () => {
      const {strings, status} = await load();
      const texts = new Map(textsOf(strings));
      for (const [path, text] of textsOf(english)) {
        expect(texts.has(path), path).to.equal(true);
        if (path !== 'service.all') expect(texts.get(path)?.trim(), path).not.to.equal('');
        if (!SAME.test(path)) expect(texts.get(path), path).not.to.equal(text);
      }
      expect(texts.size).to.equal(textsOf(english).length);
      expect(status).to.equal('draft');
    });

    it(`say each number as it is: ${language}`, async () => {
      const {strings} = await (translations[language] as typeof load)();
      for (const text of [strings.call('116 123', '2'), strings.text('116 123', 'HOME')])
        expect(text).to.include('116 123');
      expect(strings.call('988', '2')).to.include('2');
      expect(strings.text('741741', 'HOME')).to.include('HOME');
    });
  }

  it('keep the groups of a number in order where the words run from right to left', async () => {
    const {strings} = (await translations.ar?.()) ?? {};
    expect(strings?.call('0800 111 0 111')).to.include('\u20660800 111 0 111\u2069');
    expect(strings?.chat('988lifeline.org')).to.include('\u2066988lifeline.org\u2069');
  });

  it('stand beside the two numbers that matter most in English', () => {
    const emergency = [{number: '911', services: ['all' as const]}];
    expect(inEnglish(helplines.lines[0], emergency)).to.equal(
      'Need help now? Call 988. If a life is in danger now: Call 911.',
    );
    expect(inEnglish(undefined, emergency)).to.equal('If a life is in danger now: Call 911.');
    expect(inEnglish(undefined, [])).to.equal(undefined);
  });
});
