/** Selects the text of an element, and copies it. False if the browser doesn't allow that: then it stays selected for the keyboard. */
export async function copyTextOf(element: HTMLElement): Promise<boolean> {
  const text = element.textContent ?? '';
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (isCopied) return true;
  element.focus();
  getSelection()?.selectAllChildren(element);
  return false;
}
