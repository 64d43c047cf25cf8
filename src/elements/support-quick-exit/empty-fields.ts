type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Empties all fields inside our own elements, and tells those, as if the visitor had done it. The page's own fields stay as they are. */
export function emptyFields(): void {
  for (const element of document.querySelectorAll('*')) {
    if (!/^support-/.test(element.localName)) continue;
    for (const root of [element, element.shadowRoot]) {
      root?.querySelectorAll<Field>('input, textarea, select').forEach(empty);
    }
  }
}

function empty(field: Field) {
  if (!/checkbox|radio/.test(field.type)) field.value = '';
  else if ((field as HTMLInputElement).checked) (field as HTMLInputElement).checked = false;
  else return;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}
