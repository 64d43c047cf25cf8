import {isServer} from 'lit';
import {localeOf} from '../i18n/locale.js';

/** The language around an element. On a server nothing is around it: its own `lang`, else English. */
export const pageLocale = (element: Element): string =>
  isServer ? (element.getAttribute('lang') ?? 'en') : localeOf(element);
