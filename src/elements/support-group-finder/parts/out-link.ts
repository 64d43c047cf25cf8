import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import type {IconName} from './icons.js';
import {icon} from './icons.js';

/** The style of a link on a card; a plain link without `button`. */
interface Look {
  button?: 'tint' | 'fill';
  icon?: IconName;
}

/** Renders a link to another site. It sends no referrer. */
export function outLink(url: string, text: string, about: string, title?: string, look: Look = {}): TemplateResult {
  return html`<a
    href=${url}
    class=${ifDefined(look.button && `action ${look.button}`)}
    part=${ifDefined(look.button && (look.button === 'fill' ? 'button primary' : 'button'))}
    target=${url.startsWith('http') ? '_blank' : nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${`${text}: ${about}${title ? `, ${title}` : ''}`}
    >${look.icon ? icon(look.icon) : nothing}${text}</a
  >`;
}
