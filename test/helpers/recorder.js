/* global BroadcastChannel, CustomEvent, Document, Element, EventTarget, HTMLAnchorElement, History, IDBFactory, MutationObserver, Navigator, Node, Storage, WebSocket, XMLHttpRequest */
/**
 * Runs in the page before anything else, and keeps everything that a script of the page could learn without looking inside the elements:
 * `window.heard`, a list of `[kind, what]`. Plain JavaScript, because it goes to the browser as it is.
 */
{
  /** Longer than typing has to rest before results are announced. */
  const PAUSE_MS = 1200;
  const heard = [];
  const note = (kind, ...what) => {
    heard.push([
      kind,
      what.map((each) => (typeof each === 'string' ? each : (JSON.stringify(each) ?? String(each)))).join(' '),
    ]);
  };

  /** Notes each call of a method and lets it do its work. */
  const watch = (owner, name, kind, isMute = false) => {
    const target = owner;
    const original = target?.[name];
    if (!target || !original) return;
    target[name] = function (...args) {
      note(
        kind,
        name,
        ...args.map((each) => (typeof each === 'object' && each !== null ? Object.keys(each) : String(each))),
      );
      return isMute ? undefined : original.apply(this, args);
    };
  };
  for (const name of ['setItem', 'removeItem', 'clear']) watch(Storage.prototype, name, 'storage');
  for (const name of ['open', 'deleteDatabase']) watch(IDBFactory.prototype, name, 'storage');
  for (const name of ['open', 'delete']) watch(globalThis.CacheStorage?.prototype, name, 'storage');
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go']) watch(History.prototype, name, 'history');
  for (const name of ['sendBeacon', 'registerProtocolHandler']) watch(Navigator.prototype, name, 'sent');
  for (const name of ['open', 'send']) watch(XMLHttpRequest.prototype, name, 'sent');
  watch(WebSocket.prototype, 'send', 'sent');
  watch(window, 'postMessage', 'message');
  watch(BroadcastChannel.prototype, 'postMessage', 'message');
  watch(window, 'print', 'print', true);
  // What drivers tell of, where they tell it; a page can listen in every engine.
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) watch(console, level, 'console');
  addEventListener('error', ({message}) => note('console', 'uncaught', message));
  addEventListener('unhandledrejection', ({reason}) => note('console', 'unhandled', String(reason)));
  // The policy allows requests to the page's own server only: each of another kind is an event.
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    note('policy', violatedDirective, blockedURI),
  );
  const press = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) note('download', this.download);
    return press.call(this);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => cookie?.get?.call(document),
    set: (value) => {
      note('cookie', value);
      cookie?.set?.call(document, value);
    },
  });

  /** What an event of ours carries: everything but what every event has. */
  const ownValues = (event) =>
    Object.fromEntries(
      Object.getOwnPropertyNames(event)
        .concat(event instanceof CustomEvent ? ['detail'] : [])
        .filter((name) => name !== 'isTrusted')
        .map((name) => [name, String(event[name])]),
    );
  const original = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    const isSeen = event.composed || (this instanceof Node && this.getRootNode() === document) || this === window;
    if (isSeen) note('event', event.type, ownValues(event));
    return original.call(this, event);
  };

  /** The browser's own events, and what the path that a shadow root leaves open gives away. */
  for (const type of [
    'beforeinput',
    'input',
    'change',
    'click',
    'focusin',
    'focusout',
    'submit',
    'invalid',
    'copy',
    'toggle',
  ])
    addEventListener(
      type,
      (event) => {
        const path = event.composedPath().filter((each) => each instanceof Element);
        const values = path.flatMap((each) =>
          'value' in each && each.value ? [`${each.localName}#${each.id}=${String(each.value)}`] : [],
        );
        note('native', type, path[0]?.localName ?? '', ...values);
      },
      {capture: true},
    );

  const start = () => {
    // The page around the elements: nothing in it changes but what a site asks for.
    new MutationObserver((records) => {
      for (const {type, target, attributeName, addedNodes} of records)
        note(
          'page',
          type,
          target.nodeName,
          attributeName ? `${attributeName}=${target.getAttribute(attributeName) ?? ''}` : '',
          ...[...addedNodes].map((node) => node.nodeName),
        );
    }).observe(document, {subtree: true, childList: true, attributes: true, characterData: true});
  };
  addEventListener('DOMContentLoaded', start, {once: true});

  /** Fulfilled once a while has passed in which nothing was heard. */
  const settle = (resolve, before) => {
    const seen = heard.length;
    if (seen === before) resolve();
    else setTimeout(() => settle(resolve, seen), PAUSE_MS);
  };
  /** The first that fits in the finder, or in what is in it. */
  const findIn = (root, selector) => {
    const found = root?.querySelector(selector);
    if (found || !root) return found;
    for (const {shadowRoot} of root.querySelectorAll('*')) {
      const inner = shadowRoot && findIn(shadowRoot, selector);
      if (inner) return inner;
    }
    return undefined;
  };
  const find = (selector) => findIn(document.querySelector('support-group-finder')?.shadowRoot, selector);
  Object.assign(window, {heard, find, quiet: () => new Promise((resolve) => settle(resolve, -1))});
}
