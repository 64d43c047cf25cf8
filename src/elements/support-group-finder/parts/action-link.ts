import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {IconName} from './icons.js';
import {icon} from './icons.js';

/** Renders a link to another site that looks like a button. It sends no referrer. */
export const actionLink = (
  url: string,
  text: string,
  about: string,
  iconName: IconName,
  look = 'tint',
): TemplateResult =>
  html`<a
    class="button ${look}"
    part=${look === 'main' ? 'button primary' : 'button'}
    href=${url}
    target=${url.startsWith('http') ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${`${text}: ${about}`}
    >${icon(iconName)}${text}</a
  >`;
