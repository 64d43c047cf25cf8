/** Long enough to read; the page shows the result, too. */
const SHOWN_MS = 12_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells people what has happened: on the page, and through screen readers. In an open dialog, the page behind it can't be seen. */
export function say(text: string): void {
  const said = document.querySelector('dialog[open] .said') ?? document.querySelector('#said');
  if (!said) return;
  said.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => said.replaceChildren(), SHOWN_MS);
}
