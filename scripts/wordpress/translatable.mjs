/** The strings of the WordPress plugin as a template for translators (.pot). */

const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const CALL = new RegExp(String.raw`(?<![\w$])(?:esc_html__|esc_attr__|__)\(\s*${STRING}\s*,\s*${STRING},?\s*\)`, 'g');
const NOTE = /(?:\/\*|\/\/)\s*(translators:.*?)\s*(?:\*\/|$)/i;

/** The domain that every string of the plugin has. */
export const DOMAIN = 'peer-support-widgets';

const quoted = (text) =>
  `"${text
    .replace(/\\'/g, "'")
    .replace(/\\(?!')/g, '\\\\')
    .replaceAll('"', '\\"')}"`;

/** `{text, domain, where, note}` of each call in a PHP or JavaScript file. */
export function stringsIn(file, source) {
  return [...source.matchAll(CALL)].map(({0: call, 1: text, 2: domain, index}) => {
    const before = source.slice(0, index).split('\n');
    const note = NOTE.exec(before.at(-2) ?? '')?.[1];
    return {text, domain, where: `${file}:${before.length}`, note, call};
  });
}

/** The template for all files, `{name: source}`. */
export function template(files, version) {
  const found = new Map();
  for (const {text, where, note} of Object.entries(files).flatMap(([file, source]) => stringsIn(file, source))) {
    const entry = found.get(text) ?? {places: [], notes: new Set()};
    entry.places.push(where);
    if (note) entry.notes.add(note);
    found.set(text, entry);
  }
  const header = [
    `# Strings of the WordPress plugin of peer-support-widgets. MIT licence.`,
    'msgid ""',
    'msgstr ""',
    String.raw`"Project-Id-Version: Peer Support Widgets ${version}\n"`,
    String.raw`"MIME-Version: 1.0\n"`,
    String.raw`"Content-Type: text/plain; charset=UTF-8\n"`,
    String.raw`"Content-Transfer-Encoding: 8bit\n"`,
    String.raw`"X-Domain: ${DOMAIN}\n"`,
  ].join('\n');
  const entries = [...found].map(([text, {places, notes}]) =>
    [
      ...[...notes].map((note) => `#. ${note}`),
      ...places.map((place) => `#: ${place}`),
      ...(/%(?:\d\$)?[sd]/.test(text) ? ['#, php-format'] : []),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  return `${[header, ...entries].join('\n\n')}\n`;
}
