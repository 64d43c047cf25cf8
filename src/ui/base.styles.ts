import {unsafeCSS} from 'lit';
import {baseCss} from './base-css.js';
import {readable} from './light-dark.js';

/** What every element shares, for those on LitElement. */
export const base = unsafeCSS(readable(baseCss));
