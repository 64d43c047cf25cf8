import type {CSSResult} from 'lit';
import {unsafeCSS} from 'lit';
import {readable} from './light-dark.js';

/** Styles of an element, with colours that this browser can read. */
export const css = (strings: TemplateStringsArray, ...values: CSSResult[]): CSSResult =>
  unsafeCSS(readable(String.raw(strings, ...values)));
