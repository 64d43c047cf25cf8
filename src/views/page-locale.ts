import {isServer} from 'lit';
import {localeOf} from '../i18n/locale.js';

/** Returns the language around an element. On a server, that is its own `lang`, or otherwise English. */
export const pageLocale = (element: Element): string =>
  isServer ? (element.getAttribute('lang') ?? 'en') : localeOf(element);
