/** The example in integrations/examples/next, from the packed package. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkSite, checkWithoutScript, withExample} from '../helpers/host-site.js';
import {freePort, untilServed} from '../helpers/programs.js';

test('a site with Next (App Router)', async (t) => {
  await withExample(t, 'next', {}, async (host) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const server = host.start('next/dist/bin/next', ['start', '-H', '127.0.0.1', '-p', String(port)]);
    await untilServed(url, server);

    await t.test('has the attributes of its elements in the HTML from the server', async () => {
      const html = await (await fetch(url)).text();
      assert.match(html, /<support-crisis-banner country="US" folded="">/);
      assert.match(html, /<support-group-finder src="\/groups.csv" country="US" time-zone="America\/Chicago">/);
    });
    await checkSite(t, host, url);
    await checkWithoutScript(t, host, url);
  });
});
