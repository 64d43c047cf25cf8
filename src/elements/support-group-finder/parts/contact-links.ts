/** Links for contacting a group. */

/** Returns a `tel:` URL; undefined if there is nothing to dial. */
export function telUrl(phone: string | undefined): string | undefined {
  const digits = phone?.replace(/[^\d+*#,;]/g, '') ?? '';
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}

/** Returns a `mailto:` URL; undefined if it isn't an email address. */
export function mailUrl(email: string | undefined): string | undefined {
  return email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
}
