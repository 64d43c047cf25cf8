/** The example in integrations/examples/astro, from the packed package. */
import {join} from 'node:path';
import {test} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {checkSite, checkWithoutScript, withExample} from '../helpers/host-site.js';

test('a site with Astro', async (t) => {
  await withExample(t, 'astro', {node: 22}, async (host) => {
    const site = await serve({root: join(host.folder, 'dist')});
    try {
      await checkSite(t, host, site.url);
      await checkWithoutScript(t, host, site.url);
    } finally {
      await site.close();
    }
  });
});
