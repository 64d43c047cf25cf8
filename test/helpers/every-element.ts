/** A page with every element, for tests that apply to all of them. */
import {readFileSync} from 'node:fs';

const CRISIS = '<a slot="crisis" href="tel:988">Call 988</a>';
const FOR_FINDER = ['types', 'family-panel', 'first-meeting', 'format-guide', 'recovery-programs'];
const GUIDES = [
  ...['support-group-types', 'support-first-meeting', 'support-format-guide', 'support-family-panel'],
  ...[
    'support-recovery-programs',
    'support-group-questions',
    'support-treatment-guide',
    'support-evidence',
    'support-faq',
  ],
];

/** All tags, as exported in package.json. */
export const TAGS: readonly string[] = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, string>}).exports,
)
  .flatMap((address) => /^\.\/(support-[\w-]+)\.js$/.exec(address)?.slice(1) ?? [])
  .filter((tag) => tag !== 'support-source');

/**
 * Returns the HTML of a page with every element, whose list is `groups.json` in the same folder. `head` is for style
 * sheets.
 */
export const everyElement = (head = ''): string => `<!doctype html>
<html lang="en-US">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>Every element</title>
    ${head}
    <script type="module" src="/dist/cdn/loader.js"></script>
  </head>
  <body>
    <support-quick-exit href="https://www.example.org/"></support-quick-exit>
    <support-crisis-banner country="US"></support-crisis-banner>
    <support-group-finder id="finder" src="groups.json" country="US" time-zone="America/Chicago">${CRISIS}</support-group-finder>
    ${GUIDES.map((tag) => `<${tag} country="US"${FOR_FINDER.some((end) => tag.endsWith(end)) ? ' for="finder"' : ''}>${CRISIS}</${tag}>`).join('\n    ')}
  </body>
</html>
`;
