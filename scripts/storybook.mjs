/** `npm run storybook`: the stories on http://localhost:6006 (or PORT), rebuilt as files change. */
import {runAsScript, runTool} from './run.mjs';
import {ensureDependencies} from './setup.mjs';

const QUIET = ['--disable-telemetry', '--loglevel', 'warn'];

async function prepare() {
  await ensureDependencies();
  const {writeManifest} = await import('./manifest.mjs');
  await writeManifest();
}

/** Builds all stories into a folder; resolves with an exit code. */
export async function buildStories(folder) {
  await prepare();
  return runTool('storybook', ['build', '--output-dir', folder, ...QUIET]);
}

await runAsScript(import.meta, async () => {
  await prepare();
  const port = process.env.PORT || '6006';
  return runTool('storybook', ['dev', '--port', port, '--no-open', ...QUIET]);
});
