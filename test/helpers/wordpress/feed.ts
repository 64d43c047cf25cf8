/** A server that a list is copied from, and that can fail. */
import {createServer} from 'node:http';

export interface Feed {
  url: string;
  /** The response from now on. */
  answer: {status: number; body: string; type: string};
  /** The number of requests so far. */
  asked: number;
  stop: () => Promise<void>;
}

export async function startFeed(body: string): Promise<Feed> {
  const server = createServer((_request, response) => {
    feed.asked += 1;
    const {status, body: text, type} = feed.answer;
    response.writeHead(status, {'content-type': type}).end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const feed: Feed = {
    url: `http://127.0.0.1:${address.port}/groups.csv`,
    answer: {status: 200, body, type: 'text/csv'},
    asked: 0,
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return feed;
}
