/** Crisis help at the top of a guide: what to do, the page the site has set, and the site's own links. */
import type {TemplateResult} from 'lit';
import {html, nothing} from 'lit';
import type {CrisisWord} from '../../content/crisis-words/en.js';
import {warnOnce} from '../../ui/warn-once.js';
import {safeLink} from './safe-link.js';

/** A guide with this box. */
export interface CrisisHost extends HTMLElement {
  /** URL of crisis help. */
  crisisHref?: string;
}

export function crisisBox(host: CrisisHost, words: Readonly<Record<CrisisWord, string>>): TemplateResult {
  const href = safeLink(host.crisisHref, host.baseURI);
  return html`<div part="crisis" role="group" aria-label=${words.crisisHelp}>
    <p><strong>${words.urgent}</strong> ${words.callEmergency}</p>
    ${href ? html`<a href=${href}>${words.crisisHelp}</a>` : nothing}
    <slot name="crisis"></slot>
  </div>`;
}

/** Warns site developers if the box has no link. */
export function checkCrisisHelp(host: CrisisHost): void {
  const {crisisHref, baseURI, localName} = host;
  if (crisisHref) {
    if (!safeLink(crisisHref, baseURI))
      warnOnce(`<${localName} crisis-href="${crisisHref}">: expected an http(s), tel: or sms: address.`);
  } else if (!host.querySelector(':scope > [slot=crisis]'))
    warnOnce(`<${localName}>: no crisis help. Set crisis-href, or fill the slot “crisis”.`);
}
