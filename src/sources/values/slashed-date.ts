const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s|$)/;

/**
 * Returns `YYYY-MM-DD` from `M/D/YYYY …` or `D.M.YYYY …`; empty if it's neither. Doesn't check whether the date exists.
 */
export function slashedDate(text: string): string {
  const [, first = '', second = '', year] = SLASHES.exec(text) ?? [];
  if (!year) return '';
  const [month, day] = text.includes('.') || Number(first) > 12 ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
