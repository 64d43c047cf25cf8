import type {CSSResult} from 'lit';
import {unsafeCSS} from 'lit';
import {readable} from './light-dark.js';

/** Creates the styles of an element, with colors that this browser supports. */
export const css = (strings: TemplateStringsArray, ...values: CSSResult[]): CSSResult =>
  unsafeCSS(readable(String.raw(strings, ...values)));
