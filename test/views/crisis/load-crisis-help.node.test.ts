/** In Node, as the command line uses it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crisisLinks, crisisMarkup} from '../../../src/views/crisis/crisis-markup.js';
import {loadCrisisHelp} from '../../../src/views/crisis/load-crisis-help.js';

const NOW = Date.parse('2026-11-24T12:00Z');

describe('what printed crisis help is made of', () => {
  it('has the numbers of the country and the text in the language', async () => {
    const help = await loadCrisisHelp('US', 'es-US');
    assert.ok(help);
    const markup = crisisMarkup({...help, now: NOW});
    assert.match(markup, /^<support-crisis-banner country="US" lang="es-US" dir="ltr">/);
    assert.match(markup, /href="tel:988"/);
    assert.match(crisisLinks(help).join('\n'), /^<a slot="crisis" href="tel:988">Llamar al 988<\/a>/);
  });

  it('is nothing for a country without numbers', async () => {
    assert.equal(await loadCrisisHelp('AQ'), undefined);
  });
});
