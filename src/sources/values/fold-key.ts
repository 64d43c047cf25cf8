/** Letters that do not come apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i'};

/** Makes names comparable: lower case, without accents, only letters and digits. */
export function foldKey(text: string): string {
  if (/^[a-z\d]*$/.test(text)) return text;
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      // Composed again, or voiced kana would lose their marks.
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/[ßæøłđı]/g, (letter) => LETTERS[letter] ?? letter)
  );
}
