import {expect} from 'chai';
import {strings as lines} from '../../../src/i18n/support-crisis-banner/en.js';
import {strings as english} from '../../../src/i18n/support-group-finder/en.js';
import type {Localized} from '../../../src/i18n/support-group-finder/localize.js';
import {localizer} from '../../../src/i18n/support-group-finder/localize.js';
import type {FinderStrings, Translation} from '../../../src/i18n/support-group-finder/strings.js';

const inGerman: FinderStrings = {
  ...english,
  title: 'Gruppe finden',
  place: 'Ort',
  crisis: {...english.crisis, danger: 'In Gefahr?', call: (number) => `${number} anrufen`},
  urgent: {...english.urgent, lead: {...english.urgent.lead, danger: 'Notruf zuerst'}, announce: 'Hilfe steht oben.'},
};
const draft: Translation = {strings: inGerman, lines: {...lines, more: 'Weitere Nummern'}, status: 'draft'};

const localized = (translation?: Translation, own: Partial<FinderStrings> = {}): Localized =>
  localizer()(translation, own, 'en-US');

describe('the words of the finder for a page', () => {
  it('are those of the language, and over them the site’s own', () => {
    const {strings} = localized(draft, {place: 'Wo?'});
    expect([strings.title, strings.place, strings.words]).to.deep.equal(['Gruppe finden', 'Wo?', english.words]);
    expect(localized().strings.title).to.equal(english.title);
  });

  it('have what is said of helplines in the same language, and say where that is English', () => {
    const inGermanToo = localized(draft);
    expect([inGermanToo.lines.more, inGermanToo.linesLanguage]).to.deep.equal(['Weitere Nummern', undefined]);
    const plain = localized();
    expect([plain.lines, plain.linesLanguage]).to.deep.equal([lines, 'en']);
  });

  it('come with the English of crisis help as long as the translation is a draft', () => {
    const {crisis, urgent} = localized(draft).english;
    expect(crisis.danger).to.equal(english.crisis.danger);
    expect(crisis.call?.('911')).to.equal('Call 911');
    expect(urgent.lead?.danger).to.equal(english.urgent.lead.danger);
    expect(urgent.announce).to.equal(english.urgent.announce);
  });

  it('come without it once the translation has been reviewed', () => {
    expect(localized({...draft, status: 'reviewed'}).english).to.deep.equal({crisis: {}, urgent: {}});
  });

  it('come without the English of what the site says itself', () => {
    const {crisis, urgent} = inGerman;
    const own = {
      crisis: {...crisis, danger: 'Jetzt in Not?'},
      urgent: {...urgent, lead: {...urgent.lead, violence: 'Rufen Sie uns an'}},
    };
    const beside = localized(draft, own).english;
    expect(beside.crisis.danger).to.equal(undefined);
    expect(beside.crisis.choose).to.equal(english.crisis.choose);
    expect(beside.urgent.lead).to.deep.equal({
      'self-harm': english.urgent.lead['self-harm'],
      danger: english.urgent.lead.danger,
    });
  });

  it('follow the spelling of the page’s region, also in what stands inside other words', () => {
    const inRegion = (locale: string) => localizer()(undefined, {}, locale).strings;
    for (const locale of ['en', 'en-US', 'en-CA'])
      expect([inRegion(locale).place, inRegion(locale).facet.programme], locale).to.deep.equal([
        'Town or ZIP code',
        'Program',
      ]);
    for (const locale of ['en-GB', 'en-IE', 'en-AU'])
      expect([inRegion(locale).place, inRegion(locale).facet.programme], locale).to.deep.equal([
        'Town or postcode',
        'Programme',
      ]);
    expect(JSON.stringify(inRegion('en-GB'))).not.to.match(/ZIP|rganiz|[Ff]arther|\bcenter\b|\b[Pp]rogram\b/);
    expect([inRegion('en-US').aboutLicence('CC0'), inRegion('en-GB').aboutLicence('CC0')]).to.deep.equal([
      'License: CC0',
      'Licence: CC0',
    ]);
  });

  it('are merged again only when the language or the site’s words change', () => {
    const localize = localizer();
    const own = {title: 'Find a circle'};
    const first = localize(draft, own, 'de');
    expect(localize(draft, own, 'de')).to.equal(first);
    expect(localize(draft, {title: 'Other'}, 'de').strings.title).to.equal('Other');
    expect(localize(undefined, own, 'en').strings.place).to.equal(english.place);
  });
});
