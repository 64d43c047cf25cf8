/** The example in integrations/examples/vue, from the packed package. */
import {join} from 'node:path';
import {test} from 'node:test';
import {serve, STRICT_CSP} from '../../scripts/serve.mjs';
import {checkSite, withExample} from '../helpers/host-site.js';

test('a site with Vite and Vue', async (t) => {
  await withExample(t, 'vue', {}, async (host) => {
    const site = await serve({
      root: join(host.folder, 'dist'),
      headers: {'content-security-policy': `${STRICT_CSP} vue`},
    });
    try {
      await checkSite(t, host, site.url);
    } finally {
      await site.close();
    }
  });
});
