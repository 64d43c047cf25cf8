/**
 * Text in no language: half again as long as English, accented, and in brackets. A layout that cuts off long words, or a string that is not among
 * the translated ones, shows up before there is a translation.
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

/** `⟦Fïnd á grøüp áüáüá⟧` for “Find a group”. Placeholders (`{name}`) stay. */
export function pseudo(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{') ? piece : piece.replace(/[aeiouAEOU]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  // Words of German length, up to 14 letters.
  const words = Array.from({length: Math.ceil(text.length / 28)}, () => 'áüáüáüáüáüáüáü');
  return `⟦${accented} ${words
    .join(' ')
    .slice(0, Math.ceil(text.length / 2))
    .trim()}⟧`;
}

/** The same object with every text in pseudo-locale, and functions that return such text. All of `words` is text, whatever the key. */
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

/** What stands outside the brackets, those of filled placeholders within others included. */
export function outsideBrackets(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest === text ? text : outsideBrackets(rest);
}

/** The elements in a shadow root whose text doesn't fit, as their markup begins. Text for screen readers alone is not meant to be seen. */
export function truncated(root: ShadowRoot | Element): string[] {
  // A browser cuts the text of a closed `select` by itself, and shows all of it when it is open.
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
