/**
 * A middleware of the test server: `/readme-page/` is a page with the README's first snippets of the finder, the banner and the quick exit as they
 * stand, under the README's own policy. `/support/` is the built folder, as the README has it.
 */
import {readFileSync} from 'node:fs';

const README = new URL('../../README.md', import.meta.url);
const TAGS = ['support-group-finder', 'support-crisis-banner', 'support-quick-exit'];

/** The snippets and the policy of a README. Throws when one is missing. */
export function snippetsIn(readme) {
  const blocks = [...readme.matchAll(/^```(\w*)\n([^]*?)^```$/gm)];
  const firstOf = (is, what) => {
    const found = blocks.find(([, language, text]) => is(language, text));
    if (!found) throw new Error(`The README has no ${what}.`);
    return found[2].trim();
  };
  return {
    snippets: TAGS.map((tag) =>
      firstOf((language, text) => language === 'html' && text.includes(`<${tag}`), `snippet of ${tag}`),
    ),
    policy: firstOf((_, text) => text.startsWith('default-src'), 'policy').replace(/\s+/g, ' '),
  };
}

export async function readmePage(context, next) {
  if (context.path.startsWith('/support/')) context.path = context.path.replace('/support/', '/dist/cdn/');
  else if (context.path === '/groups.json') context.path = '/demo/groups.json';
  if (context.path !== '/readme-page/') return next();
  const {snippets, policy} = snippetsIn(readFileSync(README, 'utf8'));
  context.set('content-security-policy', policy);
  context.set('content-type', 'text/html; charset=utf-8');
  context.body = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><title>A page</title></head><body>${snippets.join('\n')}</body></html>`;
}
