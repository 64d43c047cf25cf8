import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {ourPolicy, RULES} from '../../src/ui/our-policy.js';

describe('our policy for Trusted Types', () => {
  it('lets JSON through as it is', () => {
    fc.assert(fc.property(fc.json(), (text) => RULES.createScript(text) === text));
  });

  for (const text of ['alert(1)', '', '{}; alert(1)', 'JSON', '[1,]'])
    it(`lets no script through: ${JSON.stringify(text)}`, () => expect(() => RULES.createScript(text)).to.throw());

  for (const name of ['worker.js', 'worker-22f7462a.js'])
    it(`lets our Worker on the page’s own server through: ${name}`, () => {
      const address = `${location.origin}/support/0.1.0/${name}`;
      expect(RULES.createScriptURL(address)).to.equal(address);
    });

  for (const address of [
    'https://other.example/worker.js',
    `${location.origin}/other.js`,
    `${location.origin}/workers.js`,
    `${location.origin}/worker-1/other.js`,
    `${location.origin}/my-worker.js`,
    `${location.origin}/other.js?/worker.js`,
    `${location.origin}/other.js#/worker.js`,
    'data:text/javascript,alert(1)//worker.js',
    'javascript:alert(1)//worker.js',
    'blob:https://other.example/worker.js',
    '/worker.js',
  ])
    it(`lets no other address through: ${address}`, () => expect(() => RULES.createScriptURL(address)).to.throw());

  it('is the same one whoever asks, and gives what the browser takes', () => {
    expect(ourPolicy() === ourPolicy()).to.equal(true);
    expect(String(ourPolicy().createScript('{"a": 1}'))).to.equal('{"a": 1}');
  });
});
