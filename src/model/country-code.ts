/** Codes people write although ISO 3166-1 has another: `UK` for Great Britain, the EU's `EL` for Greece. */
const ALIASES: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/** Reads a country as its ISO 3166-1 alpha-2 code, in upper case; undefined when the text is not a code. */
export function countryCode(text: string | undefined): string | undefined {
  const code = text?.trim().toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? (ALIASES[code] ?? code) : undefined;
}
