import {ourPolicy, pinWorker} from '../../ui/our-policy.js';

/** How long a Worker may take to say that it has started before the page does the work itself. */
const START_LIMIT_MS = 4000;

/** `true` where a site has put our file beside its bundle, because its bundler doesn't: see docs/bundlers.md. */
declare const PEER_SUPPORT_WORKER: unknown;

/** The end of the address as it is written below, and where our modules lie as they are in the package. */
const AS_WRITTEN = '/standalone/worker.js';
const IN_THE_PACKAGE = '/directory/worker/standalone/worker.js';

/**
 * Where the Worker's file is; undefined where it can only be missing. Webpack, Vite, Parcel and Turbopack know this form: they copy the file and put
 * the address of the copy here. Other bundlers leave what is written, and asking for a file that isn't there would be an error in the console.
 */
function workerAddress(): string | undefined {
  const {href} = new URL('./standalone/worker.js', import.meta.url);
  const isLeft = href.endsWith(AS_WRITTEN) && !href.endsWith(IN_THE_PACKAGE);
  return isLeft && !(typeof PEER_SUPPORT_WORKER !== 'undefined' && PEER_SUPPORT_WORKER === true) ? undefined : href;
}

/**
 * Starts our Worker; undefined where the page cannot have one. A Worker must come from the page's own origin, so a copy of the library on
 * another server has none, and the work is done in slices instead.
 */
export async function startWorker(): Promise<Worker | undefined> {
  const address = workerAddress();
  if (!address) return undefined;
  try {
    const worker = new Worker(ourPolicy().createScriptURL(pinWorker(address)), {type: 'module'});
    const started = await hasStarted(worker);
    if (started) return worker;
    worker.terminate();
  } catch {
    // A policy forbids it, or the browser has no module Workers.
  }
  return undefined;
}

/** The Worker's first message says that its code is there: a blocked or missing file only ever gives an error event. */
function hasStarted(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_LIMIT_MS);
    const settle = (started: boolean) => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      resolve(started);
    };
    worker.onmessage = () => settle(true);
    worker.onerror = () => settle(false);
  });
}
