/**
 * A middleware of the test server that plays every kind of feed server: slow, broken, missing, closed.
 *
 * `/feed/<fixture>?status=404&delayMs=200&truncate=100&type=text/html&drop&stallMs=30000` serves test/fixtures/<fixture> that way.
 */
import {readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';

const fixture = (name) => readFile(new URL(`../../test/fixtures/${name}`, import.meta.url));

export async function fakeFeeds(context, next) {
  if (!context.path.startsWith('/feed/')) return next();
  const {query} = context;
  if (query.drop !== undefined) {
    context.req.socket.destroy();
    context.respond = false;
    return;
  }
  if (query.delayMs) await sleep(Number(query.delayMs));
  const body = await fixture(decodeURIComponent(context.path.slice('/feed/'.length)));
  context.status = query.status ? Number(query.status) : 200;
  context.set('cache-control', 'no-store');
  context.set('content-type', query.type ?? 'application/json; charset=utf-8');
  if (query.stallMs) {
    // The head and a first piece arrive, then nothing: a server that has hung.
    context.respond = false;
    context.res.writeHead(200, {'content-type': 'application/json'});
    context.res.write(body.subarray(0, 100));
    const timer = setTimeout(() => context.res.end(body.subarray(100)), Number(query.stallMs));
    context.res.on('close', () => clearTimeout(timer));
    return;
  }
  context.body = query.truncate ? body.subarray(0, Number(query.truncate)) : body;
}
