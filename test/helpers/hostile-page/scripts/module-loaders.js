/** Globals by which scripts guess where they run: AMD, CommonJS, Node. And names of libraries that ours contains. */
{
  const define = () => {
    throw new Error('mismatched anonymous define()');
  };
  define.amd = {};
  Object.assign(window, {
    define,
    require: () => undefined,
    exports: {},
    module: {exports: {}},
    process: {env: {}, browser: true, version: '', versions: {}},
    global: window,
    Buffer: undefined,
    L: {version: '0.7', Map: null, noConflict: () => undefined},
    Papa: null,
    ICAL: null,
    lit: null,
  });
}
