import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crisis} from '../../src/cli/crisis.js';

async function run(...args: string[]) {
  const said = {printed: '', complained: ''};
  const code = await crisis(args, {
    print: (text) => void (said.printed += text),
    complain: (text) => void (said.complained += text),
  });
  return {code, ...said};
}

describe('peer-support-widgets crisis', () => {
  it('prints the banner of a country with its links', async () => {
    const {code, printed} = await run('--country', 'us');
    assert.equal(code, 0);
    assert.match(printed, /^<support-crisis-banner country="US">\n/);
    for (const link of [
      'data-line="us-emergency" href="tel:911"',
      'data-line="us-988" data-lead href="tel:988"',
      'href="sms:741741?&amp;body=HOME"',
    ])
      assert.ok(printed.includes(link), link);
    assert.match(printed, /<\/support-crisis-banner>\n$/);
  });

  it('takes the codes people write, a region, an audience and a heading level', async () => {
    const {printed} = await run('--country', 'UK', '--region', 'GB-ENG', '--audience', 'youth', '--heading-level', '3');
    assert.match(printed, /country="GB" region="GB-ENG" audience="youth" heading-level="3"/);
    assert.ok(!printed.includes('gb-ni-lifeline'));
    assert.ok(printed.indexOf('gb-childline') < printed.indexOf('gb-samaritans'));
    assert.match(printed, /<h3 /);
  });

  it('prints the helpline for violence and abuse after the crisis lines', async () => {
    const {printed} = await run('--country', 'AU');
    const [crisis, abuse] = ['href="tel:131114"', 'href="tel:1800737732"'].map((link) => printed.indexOf(link));
    assert.ok(crisis! > 0 && abuse! > crisis!);
    assert.ok(printed.includes('href="sms:0458737732">Text 0458 737 732<'));
  });

  it('prints less when folded', async () => {
    const {printed} = await run('--country', 'US', '--folded');
    assert.equal(printed.match(/<a /g)?.length, 3);
  });

  it('prints nothing for a country without numbers', async () => {
    const {code, printed, complained} = await run('--country', 'VA');
    assert.deepEqual([code, printed], [2, '']);
    assert.match(complained, /don’t have numbers for VA/);
  });

  it('prints the words of a language, and refuses one that it doesn’t have', async () => {
    const {printed} = await run('--country', 'DE', '--language', 'de-AT');
    assert.match(printed, /<support-crisis-banner country="DE" lang="de-AT" dir="ltr">/);
    assert.ok(printed.includes('112 anrufen (Rettungsdienst, Feuerwehr)'));
    for (const language of ['xx', 'no tag']) {
      const {code, complained} = await run('--country', 'DE', '--language', language);
      assert.equal(code, 2);
      assert.match(complained, /only in: en ar de es fr pt sv/);
    }
    assert.ok((await run('--country', 'DE', '--language', 'en')).printed.includes('Call 112'));
  });

  it('says what is missing', async () => {
    assert.match((await run()).complained, /Which country\?/);
    assert.match((await run('--country', 'US', '--heading-level', '1')).complained, /2 to 6/);
    assert.match((await run('--colour')).complained, /--colour/);
    assert.equal((await run('--help')).code, 0);
  });
});
