/* global Document, Element, EventTarget, Node */
/** What zone.js, session replay and privacy extensions do: methods of the DOM and observers wrapped in functions of their own. */
{
  const wrap = (owner, name) => {
    const original = owner[name];
    owner[name] = function (...args) {
      window.calls = (window.calls ?? 0) + 1;
      return original.apply(this, args);
    };
  };
  for (const name of ['insertBefore', 'appendChild', 'removeChild', 'replaceChild', 'cloneNode', 'contains'])
    wrap(Node.prototype, name);
  for (const name of ['attachShadow', 'setAttribute', 'removeAttribute', 'append', 'remove', 'closest', 'matches'])
    wrap(Element.prototype, name);
  for (const name of ['createElement', 'importNode', 'createComment', 'createTreeWalker', 'adoptNode', 'querySelector'])
    wrap(Document.prototype, name);
  const tasks = new WeakMap();
  const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
  const taskOf = (listener) => {
    if (!listener) return listener;
    const known = tasks.get(listener);
    if (known) return known;
    const task = function (event) {
      return typeof listener === 'function' ? listener.call(this, event) : listener.handleEvent(event);
    };
    tasks.set(listener, task);
    return task;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    return add.call(this ?? window, type, taskOf(listener), options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    return remove.call(this ?? window, type, taskOf(listener), options);
  };
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const Original = window[name];
    window[name] = class extends Original {
      constructor(callback) {
        super((records, observer) => callback.call(observer, records, observer));
      }
    };
  }
}
