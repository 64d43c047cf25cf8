/** Gives a text to the browser to save as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/csv'}));
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has read the address by then.
  setTimeout(() => URL.revokeObjectURL(address));
}
