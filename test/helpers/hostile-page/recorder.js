/**
 * Runs first on a hostile page, before anything has been changed. It collects errors in `said` and detects what the elements change on the page:
 * `mark()` records the page as its own scripts left it, and `changes()` returns the differences since then. It is plain JavaScript because the browser
 * loads it without a build step.
 */
{
  const {ownKeys, getOwnPropertyDescriptor} = Reflect;
  const said = [];
  const texts = (words) => words.map((word) => String(word?.stack ?? word)).join(' ');
  for (const level of ['warn', 'error']) {
    const original = console[level].bind(console);
    console[level] = (...words) => {
      said.push(texts(words));
      original(...words);
    };
  }
  const errorText = ({message, error}) => `uncaught ${String(error?.stack ?? message)}`;
  addEventListener('error', (event) => said.push(errorText(event)));
  addEventListener('unhandledrejection', ({reason}) => said.push(`unhandled ${texts([reason])}`));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    said.push(`policy ${violatedDirective} ${blockedURI} ${sample}`),
  );

  /** Everything that a script can replace: globals, and what they and their prototypes have. */
  const state = () => {
    const all = new Map();
    const add = (name, owner) => {
      for (const key of ownKeys(owner)) {
        // The descriptor of this list has another value in WebKit each time one looks.
        if (key === 'supportedEntryTypes') continue;
        const {value, get, set} = getOwnPropertyDescriptor(owner, key);
        all.set(`${name}${String(key)}`, [value, get, set]);
      }
    };
    add('', window);
    for (const key of ownKeys(window)) {
      const {value} = getOwnPropertyDescriptor(window, key);
      if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) continue;
      // The numbered frames of a page, and what our own tests keep.
      if (value === window || typeof key !== 'string' || !/^[A-Z]/.test(key)) continue;
      add(`${key}.`, value);
      if (typeof value.prototype === 'object' && value.prototype) add(`${key}.prototype.`, value.prototype);
    }
    return all;
  };
  /** The page around our elements, as text. */
  const around = () => {
    const copy = document.documentElement.cloneNode(true);
    for (const element of copy.querySelectorAll('*')) if (element.localName.startsWith('support-')) element.remove();
    return copy.outerHTML;
  };
  let before;
  let aroundBefore;
  Object.assign(window, {
    said,
    mark() {
      before = state();
      aroundBefore = around();
    },
    changes() {
      const after = state();
      const names = new Set([...before.keys(), ...after.keys()]);
      const isSame = (name) => {
        const [one, other] = [before.get(name), after.get(name)];
        return one && other && one.every((value, index) => Object.is(value, other[index]));
      };
      const changed = [...names].filter((name) => !isSame(name));
      return around() === aroundBefore ? changed : [...changed, 'the page around'];
    },
  });
}
