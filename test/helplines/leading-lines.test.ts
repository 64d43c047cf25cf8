/** The crisis line that each element has for a country before the country's helplines are loaded. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isForEverybody} from '../../src/helplines/choose-lines.js';
import {EMERGENCY_COUNTRIES} from '../../src/helplines/emergency.js';
import {leadingLines} from '../../src/helplines/leading-lines.js';
import {loadHelplines} from '../../src/helplines/load.js';

/** Countries without a crisis line that could be confirmed and can be called or texted. */
const WITHOUT = 'AE BG BH BO CO CR CU CY DZ EC EG GH GT HN HR ID IQ IR JO KW MA NI PE PY RU SA SV TN TR UG VE VN'.split(
  ' ',
);

describe('the bundled crisis line of a country', () => {
  it('is one of its crisis lines for everyone, with the same name and numbers', async () => {
    for (const country of EMERGENCY_COUNTRIES.filter((each) => !WITHOUT.includes(each))) {
      const [leading] = leadingLines(country);
      const {lines} = await loadHelplines(country);
      const line = lines.find(({id}) => id === leading?.id);
      assert.ok(leading && line, country);
      assert.ok(isForEverybody(line) && line.kind === 'crisis' && !line.regions && !line.passesReportsOn, country);
      assert.deepEqual([leading.name, leading.lang], [line.name, line.lang ?? 'en'], country);
      const known = line.phones?.map(({number}) => number) ?? [];
      for (const {number} of leading.phones ?? []) assert.ok(known.includes(number), `${country}: ${number}`);
      if (leading.sms) assert.deepEqual(JSON.stringify(leading.sms), JSON.stringify(line.sms), country);
      assert.ok(leading.phones ?? leading.sms, country);
    }
  });

  it('is the one that leads', async () => {
    for (const country of ['US', 'GB', 'DE', 'FR', 'ES', 'SE', 'BR', 'AU', 'CA'])
      assert.equal(leadingLines(country)[0]?.id, (await loadHelplines(country)).lines[0]?.id, country);
  });

  it('has no number that only a further word, such as a key to press, makes right', async () => {
    for (const country of EMERGENCY_COUNTRIES) {
      const {lines} = await loadHelplines(country);
      const [leading] = leadingLines(country);
      const line = lines.find(({id}) => id === leading?.id);
      for (const {number} of leading?.phones ?? [])
        assert.ok(
          line?.phones?.some((phone) => phone.number === number && !phone.press && !phone.label),
          number,
        );
    }
  });

  it('is missing where there is none, and for names that every object has', () => {
    for (const country of [...WITHOUT, 'ZZ', 'constructor', undefined]) assert.deepEqual(leadingLines(country), []);
  });
});
