/**
 * Shares groups as text: with the device's own share dialog, otherwise on the clipboard, otherwise in a text field to
 * copy from.
 */
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {masked} from '../../../../ui/masked.js';
import {emergencyNumbers} from '../../../../helplines/emergency.js';
import type {Group} from '../../../../model/group.js';
import {withEnglishText} from '../../../../views/crisis/with-english.js';
import {groupLines} from './group-text.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Below} from '../tool.js';

/** Returns groups as text, with the emergency numbers if the country is known. */
export function sharedText(groups: readonly Group[], view: View): string {
  const {crisis} = view.strings;
  const {crisis: english} = view.english;
  const numbers = emergencyNumbers(view.country).map(({number}) =>
    withEnglishText(crisis.call(number), english.call?.(number)),
  );
  const texts = groups.map((group) => groupLines(group, view).join('\n'));
  const help = `${withEnglishText(crisis.danger, english.danger)} ${numbers.join(', ')}`;
  return [...texts, ...(numbers.length ? [help] : [])].join('\n\n');
}

export async function share(groups: readonly Group[], host: FinderHost): Promise<Below | undefined> {
  const {strings} = host.view;
  const text = sharedText(groups, host.view);
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
    host.announce(strings.copied);
    return () => html`<p>${strings.copied}</p>`;
  } catch {
    return () =>
      html`<p>${strings.notCopied}</p>
        <textarea
          part="field"
          readonly
          rows="6"
          ${masked()}
          aria-label=${strings.sharedText}
          .value=${text}
          ${ref(select)}
        ></textarea>`;
  }
}

/** The field isn't on the page yet when it's first rendered. */
function select(field?: Element) {
  queueMicrotask(() => {
    (field as HTMLTextAreaElement | undefined)?.focus();
    (field as HTMLTextAreaElement | undefined)?.select();
  });
}
