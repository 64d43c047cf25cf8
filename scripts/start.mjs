/** `npm start`: everything a fresh clone needs, then the demo on http://localhost:8080 (or PORT). */
import {join} from 'node:path';
import {buildIfNeeded} from './build.mjs';
import {PROJECT, runAsScript} from './run.mjs';
import {demoHeaders, serve} from './serve.mjs';
import {ensureDependencies} from './setup.mjs';

await runAsScript(import.meta, async () => {
  const port = Number(process.env.PORT || 8080);
  await ensureDependencies();
  await buildIfNeeded();
  const server = await serve({
    root: join(PROJECT, 'demo'),
    port,
    host: process.env.HOST || undefined,
    mounts: {'/dist/': join(PROJECT, 'dist')},
    headers: demoHeaders,
  }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is taken. Stop what uses it, or choose another: PORT=8081 npm start`);
  });
  console.log(`The demo is at ${server.url}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
});
