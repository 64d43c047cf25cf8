/**
 * Leaflet finds out at its start whether a browser knows SVG in markup, by `innerHTML`, which pages with Trusted Types forbid and which
 * would end it. All browsers of ours do. So while its files start, which nothing can interrupt, setting `innerHTML` does nothing.
 *
 * The file that imports Leaflet imports this one before and `end-quiet-detection.ts` after it.
 */
Object.defineProperty(HTMLElement.prototype, 'innerHTML', {set: () => undefined, configurable: true});
