/** `npm run studio -- FOLDER`: copies the built studio, with all that it needs, to a folder that any static host can serve. */
import {basename, resolve} from 'node:path';
import {buildIfNeeded} from './build.mjs';
import {runAsScript} from './run.mjs';
import {ensureDependencies} from './setup.mjs';
import {copyStudio} from './studio-files.mjs';

await runAsScript(import.meta, async () => {
  const [target] = process.argv.slice(2);
  if (!target) throw new Error('To which folder? npm run studio -- FOLDER');
  await ensureDependencies();
  await buildIfNeeded();
  copyStudio(resolve(target));
  console.log(`The studio is in ${basename(resolve(target))}. Serve that folder with any web server.`);
});
