/** A server with an endless list of groups, in records of about a megabyte each. */

const NOTES = 'x'.repeat(1_000_000);

export interface EndlessList {
  fetch: typeof globalThis.fetch;
  /** How often it was requested. */
  requests: number;
  /** Whether the client ended the last download. */
  isCanceled: () => boolean;
}

export function endlessList(): EndlessList {
  const encoder = new TextEncoder();
  let sent = 0;
  let isCanceled = false;
  const list: EndlessList = {
    requests: 0,
    isCanceled: () => isCanceled,
    fetch: (_, {signal} = {}) => {
      list.requests++;
      sent = 0;
      const body = new ReadableStream({
        start(controller) {
          signal?.addEventListener('abort', () => {
            isCanceled = true;
            controller.error(signal.reason);
          });
        },
        pull(controller) {
          const row = {slug: `g${sent}`, name: `Group ${sent}`, day: sent % 7, time: '18:00', website_2: NOTES};
          controller.enqueue(encoder.encode((sent++ ? ',' : '[') + JSON.stringify(row)));
        },
      });
      return Promise.resolve(new Response(body));
    },
  };
  return list;
}
