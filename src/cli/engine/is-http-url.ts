/** Whether the text is an http or https URL. It can contain a user name and password, unlike URLs in lists. */
export function isHttpUrl(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
