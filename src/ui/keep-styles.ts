import type {CSSResult, LitElement} from 'lit';
import {sheetOf} from './sheet-of.js';

/** Gives an element its styles again when it moves to another document, because browsers drop them then (CSSOM, "adopting steps"). Returns the class. */
export function keepStyles<Class extends typeof LitElement>(element: Class): Class {
  Object.assign(element.prototype, {
    adoptedCallback(this: LitElement) {
      const {ownerDocument, shadowRoot} = this;
      // All of ours come from `css`.
      const styles = element.elementStyles as readonly CSSResult[];
      if (shadowRoot) shadowRoot.adoptedStyleSheets = styles.map(({cssText}) => sheetOf(cssText, ownerDocument));
    },
  });
  return element;
}
