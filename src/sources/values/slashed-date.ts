const SLASHES = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\s|$)/;

/** `YYYY-MM-DD` from `M/D/YYYY …` or `D.M.YYYY …`; empty when it is neither. Whether there is such a day is not looked at. */
export function slashedDate(text: string): string {
  const [, first = '', second = '', year] = SLASHES.exec(text) ?? [];
  if (!year) return '';
  const [month, day] = text.includes('.') || Number(first) > 12 ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
