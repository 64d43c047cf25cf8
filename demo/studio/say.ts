/** Tells people what has happened: on the page, and through screen readers. */
export function say(text: string): void {
  const said = document.querySelector('#said');
  if (said) said.textContent = text;
}
