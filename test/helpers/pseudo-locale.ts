/**
 * A pseudo-locale: accented text in brackets, half again as long as English. It reveals layouts that cut off long
 * words, and strings without a translation, before there is one.
 */
const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ø',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ö',
  U: 'Ü',
};

/** Keys whose values aren't text. */
const NOT_TEXT = [
  'id',
  'sources',
  'source',
  'url',
  'filters',
  'query',
  'countries',
  'speaksFor',
  'language',
  'reviewed',
];

/** Returns `⟦Fïnd á grøüp áüáüá⟧` for “Find a group”. Placeholders (`{name}`) are kept. */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{') ? piece : piece.replace(/[aeiouAEOU]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  // Words as long as German ones, up to 14 letters.
  const words = Array.from({length: Math.ceil(text.length / 28)}, () => 'áüáüáüáüáüáüáü');
  return `⟦${accented} ${words
    .join(' ')
    .slice(0, Math.ceil(text.length / 2))
    .trim()}⟧`;
}

/**
 * Returns a copy with every text in the pseudo-locale, and functions that return such text. In `words`, every value is
 * text, whatever its key.
 */
export function inPseudo<T>(value: T, key = '', isInWords = false): T {
  if (!isInWords && NOT_TEXT.includes(key)) return value;
  if (typeof value === 'string') return pseudo(value) as T;
  if (typeof value === 'function')
    return ((...values: unknown[]) => inPseudo((value as (...values: unknown[]) => unknown)(...values))) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => inPseudo(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inPseudo(inner, name, key === 'words')]),
  ) as T;
}

/** Returns the text outside the brackets. Brackets of filled placeholders may be nested. */
export function outsideBrackets(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest === text ? text : outsideBrackets(rest);
}

/**
 * Returns the start of the markup of elements in a shadow root whose text doesn't fit, except for text that only screen
 * readers read.
 */
export function truncated(root: ShadowRoot | Element): string[] {
  // A browser truncates the text of a closed `select` itself, and shows all of it when it is open.
  return [...root.querySelectorAll<HTMLElement>('*:not(style, select, option, script)')]
    .filter((element) => {
      const {clientWidth, clientHeight, scrollWidth, scrollHeight} = element;
      const {overflowX, overflowY, display} = getComputedStyle(element);
      if (display === 'inline' || clientWidth <= 1) return false;
      const isCut = overflowX !== 'visible' || overflowY !== 'visible';
      return scrollWidth - clientWidth > 1 || (isCut && scrollHeight - clientHeight > 1);
    })
    .map(({outerHTML}) => outerHTML.slice(0, 100));
}
