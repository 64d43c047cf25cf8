/** Crisis words of a translation that may be a draft, together with the English. Without `english`, or on a page in English, the words stand alone. */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** Both, with the English marked as English. */
export const withEnglish = (words: string, english = words): string | TemplateResult =>
  words === english
    ? words
    : html`<span>${words}<span class="between"> · </span><span lang="en" dir="ltr">${english}</span></span>`;

/** Both where there is no markup: in an option, on paper, in a text to share. */
export const withEnglishText = (words: string, english = words): string =>
  words === english ? words : `${words} · ${english}`;
