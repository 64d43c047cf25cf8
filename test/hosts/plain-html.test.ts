/** The example in integrations/examples/plain-html, from the packed package. */
import {test} from 'node:test';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {checkSite, checkWithoutScript, withExample} from '../helpers/host-site.js';

test('a plain HTML page', async (t) => {
  await withExample(t, 'plain-html', {}, async (host) => {
    const site = await serve({root: host.folder, headers: {'content-security-policy': STRICT_CSP}});
    try {
      await checkSite(t, host, site.url);
      await checkWithoutScript(t, host, site.url);
    } finally {
      await site.close();
    }
  });
});
