/** The example in integrations/examples/angular, from the packed package. */
import {join} from 'node:path';
import {test} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {checkSite, withExample} from '../helpers/host-site.js';

test('a site with Angular', async (t) => {
  await withExample(t, 'angular', {}, async (host) => {
    const site = await serve({root: join(host.folder, 'dist/browser')});
    try {
      await checkSite(t, host, site.url);
    } finally {
      await site.close();
    }
  });
});
