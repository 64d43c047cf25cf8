/** Groups as text: handed to the device's own way to share, else copied, else shown to be copied. */
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {emergencyNumbers} from '../../../helplines/emergency.js';
import {alongStrings} from '../../../i18n/support-group-finder/along/en.js';
import type {Group} from '../../../model/group.js';
import type {AlongWords} from './group-text.js';
import {groupLines} from './group-text.js';
import type {Below, ExtrasHost, PanelView} from './host.js';

/** What others are told; the numbers for a crisis go along where the country is known. */
export function sharedText(groups: readonly Group[], view: PanelView, words: AlongWords): string {
  const {crisis} = view.strings;
  const numbers = emergencyNumbers(view.country).map(({number}) => crisis.call(number));
  const texts = groups.map((group) => groupLines(group, view, words).join('\n'));
  return [...texts, ...(numbers.length ? [`${String(crisis.danger)} ${numbers.join(', ')}`] : [])].join('\n\n');
}

export async function share(groups: readonly Group[], host: ExtrasHost): Promise<Below | undefined> {
  const words = {...alongStrings, ...host.finder.words};
  const text = sharedText(groups, host.view, words);
  if ('share' in navigator) {
    try {
      return void (await navigator.share({text}));
    } catch (error) {
      // They changed their mind.
      if ((error as Error).name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    host.announce(words.copied);
    return () => html`<p>${words.copied}</p>`;
  } catch {
    return () =>
      html`<p>${words.notCopied}</p>
        <textarea readonly rows="6" aria-label=${words.sharedText} .value=${text} ${ref(select)}></textarea>`;
  }
}

/** It is not on the page yet when it is drawn first. */
function select(field?: Element) {
  queueMicrotask(() => {
    (field as HTMLTextAreaElement | undefined)?.focus();
    (field as HTMLTextAreaElement | undefined)?.select();
  });
}
