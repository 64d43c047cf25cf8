/** The links by which one reaches a group. */

/** A `tel:` address; undefined when there is nothing to dial. */
export function telUrl(phone: string | undefined): string | undefined {
  const digits = phone?.replace(/[^\d+*#,;]/g, '') ?? '';
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}

/** A `mailto:` address. */
export function mailUrl(email: string | undefined): string | undefined {
  return email && /^[^\s@?&]+@[^\s@?&]+$/.test(email) ? `mailto:${email}` : undefined;
}
