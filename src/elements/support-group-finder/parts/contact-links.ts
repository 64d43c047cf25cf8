/** The links by which one reaches a group. */

/**
 * A `tel:` address; undefined when there is nothing to dial. `*` and `#` follow only a pause: before one they make a phone do things instead of
 * calling (3GPP TS 22.030), except in a short number such as `*3221`.
 */
export function telUrl(phone: string | undefined): string | undefined {
  const [number] = /^(?:\+?\d{3,}|\*\d{2,6}$)(?:[,;].*)?/.exec(phone?.replace(/[^\d+*#,;]/g, '') ?? '') ?? [];
  return number && `tel:${number}`;
}

/** A `mailto:` address. */
export function mailUrl(email: string | undefined): string | undefined {
  return email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
}
