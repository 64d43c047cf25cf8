/**
 * Shows crisis texts from a translation, which may be a draft, together with the English text. Without `english`, or on
 * a page in English, only one text is shown.
 */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** Returns both texts, with the English one marked as English. */
export const withEnglish = (words: string, english = words): string | TemplateResult =>
  words === english
    ? words
    : html`<span>${words}<span class="between"> · </span><span lang="en" dir="ltr">${english}</span></span>`;

/** Returns both texts without markup, for an option, a printout or a shared text. */
export const withEnglishText = (words: string, english = words): string =>
  words === english ? words : `${words} · ${english}`;
