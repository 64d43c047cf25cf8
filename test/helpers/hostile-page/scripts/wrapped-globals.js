/** What monitoring, consent and polyfill scripts do: `fetch`, `Promise`, timers, `JSON`, `Date` and `customElements.define` replaced by their own. */
{
  const native = window.fetch;
  window.fetch = function (...args) {
    return native.apply(window, args).then((response) => {
      response
        .clone()
        .text()
        .catch(() => undefined);
      return response;
    });
  };
  const NativePromise = window.Promise;
  window.Promise = class ZonePromise extends NativePromise {
    then(done, failed) {
      return super.then(done && ((value) => done(value)), failed && ((reason) => failed(reason)));
    }
  };
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
    const original = window[name];
    window[name] = (callback, ...rest) => original.call(window, (...args) => callback(...args), ...rest);
  }
  const {parse, stringify} = JSON;
  JSON.parse = (text, reviver) => parse(text, reviver ?? ((_, value) => value));
  JSON.stringify = (value, ...rest) => stringify(value, ...rest);
  const NativeDate = window.Date;
  window.Date = class extends NativeDate {
    constructor(...args) {
      if (args.length > 0) super(...args);
      else super(NativeDate.now());
    }
  };
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element, options) => {
    define(tag, element, options);
  };
}
