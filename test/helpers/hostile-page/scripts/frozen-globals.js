/* global CSSStyleSheet, Document, DocumentFragment, Element, Event, EventTarget, HTMLElement, Node, Request, Response, ShadowRoot */
/** What a hardened page does (Secure ECMAScript): nothing that the language or the DOM brings can be changed any more, and neither shadowed by assignment. */
{
  // Lit adds it where it isn't there yet, and can't start where that is forbidden.
  Symbol.metadata ??= Symbol('metadata');
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return;
    if (value === window || value === document || value === location || value instanceof Node) return;
    seen.add(value);
    const descriptors = Object.getOwnPropertyDescriptors(value);
    try {
      Object.freeze(value);
    } catch {
      return;
    }
    freeze(Object.getPrototypeOf(value));
    for (const {value: own, get, set} of Object.values(descriptors)) for (const each of [own, get, set]) freeze(each);
  };
  for (const each of [
    ...[Object, Function, Array, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Error, TypeError, RangeError],
    ...[Promise, Map, Set, WeakMap, WeakSet, WeakRef, Proxy, Reflect, JSON, Math, Intl, ArrayBuffer, DataView],
    ...[Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array, AggregateError, URIError, SyntaxError],
    ...[EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, ShadowRoot, Event, CSSStyleSheet],
    ...[URL, URLSearchParams, AbortController, AbortSignal, Request, Response, customElements],
  ])
    freeze(each);
}
