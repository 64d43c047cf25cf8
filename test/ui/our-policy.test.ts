import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {ourPolicy, pinWorker, RULES} from '../../src/ui/our-policy.js';

describe('our policy for Trusted Types', () => {
  it('lets JSON through as it is', () => {
    fc.assert(fc.property(fc.json(), (text) => RULES.createScript(text) === text));
  });

  for (const text of ['alert(1)', '', '{}; alert(1)', 'JSON', '[1,]'])
    it(`lets no script through: ${JSON.stringify(text)}`, () => expect(() => RULES.createScript(text)).to.throw());

  it('lets no address through before our Worker has one', () => {
    expect(() => RULES.createScriptURL(`${location.origin}/worker.js`)).to.throw();
    expect(() => RULES.createScriptURL('undefined')).to.throw();
  });

  for (const address of [
    'https://other.example/worker.js',
    `${location.origin}/worker`,
    `${location.origin}/list.json`,
    `${location.origin}/list.json?/worker.js`,
    `${location.origin}/list.json#/worker.js`,
    '//other.example/worker.js',
    'data:text/javascript,alert(1)//worker.js',
    'javascript:alert(1)//worker.js',
    `blob:${location.origin}/worker.js`,
    'http://',
  ])
    it(`pins nothing but a script on the page’s own server: not ${address}`, () =>
      expect(() => pinWorker(address)).to.throw());

  it('pins the file of our Worker whatever a bundler has called it, wherever a <base> points to, and lets no other through', () => {
    const base = document.createElement('base');
    base.href = 'https://other.example/';
    document.head.append(base);
    try {
      // As webpack, Vite and Turbopack name it.
      const turbopack = '/_next/static/media/worker.20at0dehqvk6u.js';
      const webpack = `${location.origin}/0e53905146e4422ec005.js`;
      const vite = `${location.origin}/assets/worker-Ei9TrHQc.js`;
      const address = pinWorker(turbopack);
      expect(address).to.equal(`${location.origin}${turbopack}`);
      expect(RULES.createScriptURL(address)).to.equal(address);
      for (const other of [webpack, vite, `${address}?x`, `${address}#x`]) {
        pinWorker(other);
        expect(() => RULES.createScriptURL(other), other).to.throw();
      }
      expect(RULES.createScriptURL(address)).to.equal(address);
    } finally {
      base.remove();
    }
  });

  it('is the same one whoever asks, and gives what the browser takes', () => {
    expect(ourPolicy() === ourPolicy()).to.equal(true);
    expect(String(ourPolicy().createScript('{"a": 1}'))).to.equal('{"a": 1}');
  });
});
