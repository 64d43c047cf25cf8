/**
 * The value if it is a BCP 47 language tag, otherwise undefined: `Intl` throws on anything else, wherever it is shown. As written, because the canonical
 * form would turn "cmn" (Mandarin) into "zh" (any Chinese).
 */
export function languageTag(value: unknown): string | undefined {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}
