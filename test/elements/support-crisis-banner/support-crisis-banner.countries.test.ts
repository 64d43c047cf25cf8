import {expect} from '@open-wc/testing';
import {allEmergencyNumbers} from '../../../src/helplines/emergency-services.js';
import {EMERGENCY_COUNTRIES} from '../../../src/helplines/emergency.js';
import {leadingLines} from '../../../src/helplines/leading-lines.js';
import {aBanner, drawnHrefs, parts, textOf, unfold} from '../../helpers/a-banner.js';

/** Countries in which many people speak a language, of those we have. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  ar: ['AE', 'BH', 'DZ', 'EG', 'IQ', 'JO', 'KW', 'MA', 'SA', 'TN'],
  de: ['DE', 'AT', 'CH', 'LI', 'LU', 'BE'],
  es: ['ES', 'MX', 'AR', 'CL', 'CO', 'PE', 'EC', 'US', 'BO', 'CR', 'GT', 'HN', 'NI', 'PY', 'SV', 'VE'],
  fr: ['FR', 'BE', 'CH', 'LU', 'CA'],
  pt: ['BR', 'PT'],
  sv: ['SE', 'FI'],
};

/** Draws a country in a box of 320 pixels, with everything unfolded, and says what is missing or cut off. */
async function check(country: string, lang: string) {
  const banner = await aBanner({attributes: {country, lang}});
  const box = banner.parentElement as HTMLElement;
  box.style.cssText = 'inline-size: 320px';
  await unfold(banner);
  const where = `${country} in ${lang}`;
  const hrefs = drawnHrefs(banner);
  for (const {number} of allEmergencyNumbers(country)) expect(hrefs, where).to.include(`tel:${number}`);
  for (const {phones = []} of leadingLines(country))
    for (const {number} of phones) expect(hrefs, where).to.include(`tel:${number.replace(/[^\d*#+]/g, '')}`);
  expect(banner.scrollWidth, where).to.be.at.most(320);
  for (const link of parts(banner, 'a')) expect(link.scrollWidth - link.clientWidth, textOf(link)).to.be.at.most(1);
  expect(textOf(parts(banner, 'section')[0]), where).not.to.match(/undefined|NaN|\[object/);
  box.remove();
  return textOf(parts(banner, '[role=heading]')[0]);
}

describe('the banner of every country', () => {
  it('has the emergency number and the leading line, and nothing is cut off', async () => {
    for (const country of EMERGENCY_COUNTRIES) expect(await check(country, 'en')).to.equal('Need help now?');
  }).timeout(60_000);

  for (const [lang, countries] of Object.entries(SPOKEN)) {
    it(`speaks the language where it is spoken: ${lang}`, async () => {
      for (const country of countries) expect(await check(country, lang)).not.to.equal('Need help now?');
    });
  }
});
