/* global Document, DOMParser, Element, HTMLElement, Node, NodeFilter, ShadowRoot */
/**
 * Runs in the page before anything else. It records whatever a list managed to run or change (`watch.problems`) and searches the rendered page for
 * anything our elements never render (`watch.look(root)`). It is plain JavaScript because the browser loads it without a build step.
 */
{
  const problems = new Set();
  const captured = {blobs: [], shared: []};
  const say = (...what) => problems.add(what.join(' ').slice(0, 300));

  // The loader of our tests gives functions their names with this.
  globalThis.__name = (named) => named;
  window.trap = (...args) => say('RAN', ...args);
  for (const name of ['alert', 'confirm', 'prompt', 'open'])
    window[name] = (...args) => void say('CALLED', name, ...args);
  addEventListener('error', ({message}) => say('ERROR', message));
  addEventListener('unhandledrejection', ({reason}) => say('REJECTED', String(reason?.stack ?? reason)));
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
    say('POLICY', violatedDirective, blockedURI, sample),
  );
  window.print = () => {};
  navigator.share = async ({text}) => void captured.shared.push(text);
  const createUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    captured.blobs.push(blob);
    return createUrl(blob);
  };

  /** What every object inherits. */
  const PROTOTYPES = [
    Object,
    Array,
    Function,
    String,
    Number,
    Promise,
    Map,
    Set,
    RegExp,
    Element,
    Node,
    HTMLElement,
  ].map(({prototype}) => [prototype, Object.getOwnPropertyNames(prototype).sort().join()]);
  const checkPrototypes = () => {
    for (const [prototype, names] of PROTOTYPES)
      if (Object.getOwnPropertyNames(prototype).sort().join() !== names) say('PROTOTYPE', String(prototype));
    if (Object.keys({}).length || {}.polluted !== undefined) say('PROTOTYPE of objects');
  };

  /** What our templates are made of. */
  const TAGS = new Set(
    (
      'a b bdi br button circle cite datalist dd details dialog div dl dt em fieldset footer form g h1 h2 h3 h4 h5 h6 header hr input label legend li line main nav ol ' +
      'optgroup option output p path polygon polyline rect search section select small span strong style sub summary sup svg table tbody td textarea tfoot th thead time tr ul ' +
      'canvas slot wbr'
    ).split(' '),
  );
  const ADDRESSES = [
    'href',
    'src',
    'action',
    'formaction',
    'data',
    'poster',
    'background',
    'cite',
    'ping',
    'xlink:href',
    'srcset',
  ];
  const TEL = /^tel:(?:\+?\d{2,}|\*\d{2,6}(?![\d#*]))(?:[,;][\d*#,;]*)?$/;
  const SMS = /^sms:\+?\d+(?:\?&?body=[^&]*)?$/;
  const MAIL = /^mailto:[^\s@?&]+@[^\s@?&]+$/;
  /** Meeting services and maps, whose names stand there instead of their hosts, and where DOIs lead. */
  const KNOWN =
    /(?:^|\.)(?:doi\.org|zoom\.us|zoom\.com|meet\.google\.com|teams\.microsoft\.com|openstreetmap\.org|maps\.apple\.com|webex\.com|freeconferencecall\.com)$/;
  const LONE = /\p{Surrogate}/u;
  const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]/; // eslint-disable-line no-control-regex

  const PAGE = 'script[src^="/"], script[type="application/ld+json"][data-support-json-ld]';

  const textOf = (node) => {
    if (node instanceof ShadowRoot || node instanceof Element || node instanceof Document)
      return node.textContent ?? '';
    return '';
  };

  function checkAddress(element, name, value) {
    const where = `${element.localName}[${name}]`;
    if (value.startsWith('#')) return;
    let url;
    try {
      url = new URL(value, element.baseURI);
    } catch {
      say('ADDRESS', where, 'is none:', value);
      return;
    }
    const {protocol, username, password, hostname} = url;
    if (protocol === 'tel:') return void (TEL.test(value) || say('ADDRESS', where, value));
    if (protocol === 'sms:') return void (SMS.test(value) || say('ADDRESS', where, value));
    if (protocol === 'mailto:') return void (MAIL.test(value) || say('ADDRESS', where, value));
    if (protocol === 'geo:') return;
    if (name !== 'href' || !/^https?:$/.test(protocol)) return void say('ADDRESS', where, value);
    if (username || password) say('USER', where, value);
    if (url.origin === location.origin || KNOWN.test(hostname)) return;
    const host = url.host.replace(/^www\./, '');
    const around = element.closest('li, dd, .answer, .actions, .acts, p, div') ?? element;
    // A button on a card has it in its accessible name, so that the first card fits on the first screen; the details show it.
    const label = element.getAttribute('aria-label') ?? '';
    if (![textOf(element), textOf(around), label].some((text) => text.includes(host)))
      say('HOST', where, value, '|', textOf(element).trim());
  }

  function checkText(text, where) {
    if (LONE.test(text)) say('HALF', where, text.slice(0, 60));
    if (UNSEEN.test(text)) say('UNSEEN', where, JSON.stringify(text.slice(0, 60)));
  }

  function checkElement(element) {
    const tag = element.localName;
    // The page's own, and what the finder adds for search engines.
    if (tag.startsWith('support-') || element === document.body || element.matches(PAGE)) return;
    if (!TAGS.has(tag)) say('TAG', tag, element.outerHTML.slice(0, 80));
    for (const {name, value} of element.attributes) {
      if (/^on|^srcdoc$|^is$|^http-equiv$/.test(name)) say('ATTRIBUTE', tag, name, value);
      // Leaflet and our pins move things by their own figures; so does the scale of the map.
      const isFigure = /^inline-size: [\d.]+px;$/.test(value) || element.closest('.leaflet-container');
      if (name === 'style' && !isFigure) say('STYLE', tag, value);
      if (/[<>"'`{}]|^\$/.test(name)) say('ATTRIBUTE', tag, name);
      if (ADDRESSES.includes(name)) checkAddress(element, name, value);
      else checkText(value, `${tag}[${name}]`);
    }
    if ('value' in element && typeof element.value === 'string') checkText(element.value, `${tag}.value`);
  }

  /** Checks everything below a root, including shadow trees. Returns the number of nodes it saw. */
  function look(root) {
    let seen = 0;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      seen++;
      if (node instanceof Element) {
        checkElement(node);
        if (node.shadowRoot) seen += look(node.shadowRoot);
      } else if (node.nodeType === Node.TEXT_NODE && node.parentElement?.localName !== 'style')
        checkText(node.data, `the text of ${node.parentElement?.localName ?? 'a root'}`);
    }
    checkPrototypes();
    return seen;
  }

  /** What is drawn, written out and parsed again as a server or a cache would: nothing may come to life. */
  function reparse(root) {
    const again = new DOMParser().parseFromString(`<body>${root.innerHTML}</body>`, 'text/html');
    for (const element of again.body.querySelectorAll('*')) {
      const tag = element.localName;
      if (!TAGS.has(tag) && !tag.startsWith('support-')) say('REPARSED', tag, element.outerHTML.slice(0, 80));
      for (const {name} of element.attributes) if (/^on|^srcdoc$/.test(name)) say('REPARSED', tag, name);
    }
  }

  window.watch = {problems, captured, look, reparse, say, checkText};
}
