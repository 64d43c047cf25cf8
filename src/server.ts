/**
 * Entry point for servers and site generators: renders our elements as declarative shadow DOM. See
 * docs/server-rendering.md.
 */
export {renderElement} from './server/render-element.js';
export {renderPage} from './server/render-page.js';
export type {RenderedPage} from './server/render-page.js';
