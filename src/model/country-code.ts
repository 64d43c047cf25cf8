/** Common codes that differ from ISO 3166-1: `UK` for Great Britain, and the EU's `EL` for Greece. */
const ALIASES: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/** Parses an ISO 3166-1 alpha-2 country code and returns it in upper case; undefined if the text isn't one. */
export function countryCode(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? (ALIASES[code] ?? code) : undefined;
}
