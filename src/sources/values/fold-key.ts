/** Letters that don't decompose into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};

/** Normalizes names for comparison: lower case, without accents, with only letters and digits. */
export function foldKey(text: string): string {
  if (/^[a-z\d]*$/.test(text)) return text;
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      // Composed again, because voiced kana would lose their marks otherwise.
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/[ßæøłđı]/g, (letter) => LETTERS[letter] ?? letter)
  );
}
