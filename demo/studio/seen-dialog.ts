/** One group as visitors see it, in a dialog. */
import {listenTo, showIn} from './frames.js';
import type {Shown} from './messages.js';
import {say} from './say.js';

const dialog = (): HTMLDialogElement => document.querySelector('#seen') as HTMLDialogElement;

export function openSeen(name: string, shown: Shown): void {
  const seen = dialog();
  const title = seen.querySelector('h2');
  if (title) title.textContent = `${name}, as visitors see it`;
  const frame = document.createElement('iframe');
  frame.src = 'studio/preview.html';
  frame.title = `Preview: ${name}`;
  seen.append(frame);
  listenTo(
    frame,
    (href) => say(`On your page, this leads to ${href}`),
    () => seen.close(),
  );
  showIn(frame, shown);
  seen.showModal();
}

export function closeSeen(): void {
  dialog().querySelector('iframe')?.remove();
  dialog().querySelector('.said')?.replaceChildren();
}
