/** Links for contacting a group. */

/**
 * Returns a `tel:` URL; undefined if there is nothing to dial. `*` and `#` may follow only a pause, because elsewhere they can make a phone run a
 * command instead of calling (3GPP TS 22.030). The exception is a short number such as `*3221`.
 */
export function telUrl(phone: string | undefined): string | undefined {
  const [number] = /^(?:\+?\d{3,}|\*\d{2,6}$)(?:[,;].*)?/.exec(phone?.replace(/[^\d+*#,;]/g, '') ?? '') ?? [];
  return number && `tel:${number}`;
}

/** Returns a `mailto:` URL; undefined if it isn't an email address. */
export function mailUrl(email: string | undefined): string | undefined {
  return email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
}
