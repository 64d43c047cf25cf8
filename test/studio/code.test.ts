/** The code that the studio writes, from its choices. Whether it works is tested in test/embed/studio.code.test.ts. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {accentRules, linkContrast} from '../../demo/studio/colors.js';
import {adviceFor} from '../../demo/studio/file-kinds.js';
import {filesFor} from '../../demo/studio/integrity.js';
import {policyFor} from '../../demo/studio/policy.js';
import {lackingInShortcode, shortcodeFor} from '../../demo/studio/shortcode.js';
import {folderPrefix, htmlFor} from '../../demo/studio/snippet.js';
import type {Code} from '../../demo/studio/snippet.js';
import type {Choice} from '../../demo/studio/state.js';

const names = (...all: string[]) => ({integrity: 'sha384-x', names: all});

function code(choice: Partial<Choice> = {}, site: Partial<Code['site']> = {}): Code {
  return {
    facts: {
      version: '0',
      elements: [
        {
          tag: 'support-group-finder',
          summary: '',
          attributes: [{name: 'country', type: '', description: ''}],
          slots: ['crisis'],
          shortcode: {start: 'support_group_finder', attributes: ['src', 'country', 'feedback-url', 'json-ld']},
        },
      ],
      files: {
        'loader.js': names('support-faq.js', 'support-group-finder.js'),
        'support-faq.js': names('support-faq-0123456.js'),
        'support-faq-0123456.js': names(),
        'support-group-finder.js': names('support-group-finder-0123456.js'),
        'support-group-finder-0123456.js': names(
          'worker-0123456.js',
          'helplines-de-0123456.js',
          'helplines-us-0123456.js',
          'support-group-finder-de-0123456.js',
          'support-group-finder-fr-0123456.js',
        ),
        'helplines-us-0123456.js': names(),
      },
    },
    choice: {tag: 'support-group-finder', country: '', language: '', theme: '', values: {}, ...choice},
    site: {folder: '/support/', src: '/groups.csv', isPinned: false, ...site},
    known: {},
  };
}

const filesOf = ({facts, choice}: Code) =>
  filesFor(facts, choice, 'loader.js').map((name) => name.replace(/-0\w+/, ''));

describe('the import map of the studio', () => {
  it('has what the element can load, and nothing of other elements or the Worker', () => {
    assert.deepEqual(filesOf(code()), [
      'helplines-de.js',
      'helplines-us.js',
      'loader.js',
      'support-group-finder.js',
      'support-group-finder-de.js',
      'support-group-finder-fr.js',
      'support-group-finder.js',
    ]);
  });

  it('leaves out other countries and other languages than the chosen ones', () => {
    assert.deepEqual(filesOf(code({country: 'US', language: 'fr'})), [
      'helplines-us.js',
      'loader.js',
      'support-group-finder.js',
      'support-group-finder-fr.js',
      'support-group-finder.js',
    ]);
  });
});

describe('the policy of the studio', () => {
  it('names every other server that the code asks, and no path', () => {
    const {choice, site} = code(
      {values: {tiles: 'https://tiles.example/{z}/{x}/{y}.png', 'places-src': 'https://places.example/us.json'}},
      {folder: 'https://cdn.example/support/', src: 'https://lists.example/a.csv'},
    );
    const policy = policyFor(choice, site, "'sha256-x'");
    assert.match(policy, /^script-src 'self' https:\/\/cdn\.example 'sha256-x';$/m);
    assert.match(policy, /^style-src 'self' https:\/\/cdn\.example;$/m);
    assert.match(policy, /^connect-src 'self' https:\/\/lists\.example https:\/\/places\.example;$/m);
    assert.match(policy, /^img-src 'self' data: https:\/\/tiles\.example;$/m);
  });

  it('does not ask for the server of a list that the element does not load', () => {
    const {choice, site} = code({tag: 'support-faq'}, {src: 'https://lists.example/a.csv'});
    assert.match(policyFor(choice, site), /^connect-src 'self';$/m);
  });
});

describe('the code of the studio', () => {
  it('cannot be broken out of by what someone types', () => {
    const html = htmlFor(code({values: {'feedback-url': '"><script>alert(1)</script>'}}, {folder: '"><img>'}));
    assert.doesNotMatch(html, /<img|<script>/);
    const shortcode = shortcodeFor(code({values: {'feedback-url': 'a"] [evil', 'json-ld': true}}));
    assert.equal(shortcode, '[support_group_finder src="/groups.csv" feedback_url="a&#34;&#93; &#91;evil" json_ld]');
  });

  it('preloads the list of a finder, and nothing for other elements', () => {
    const preload = '<link rel="preload" as="fetch" crossorigin href="/groups.csv?a=1&amp;b=2" />';
    const html = htmlFor(code({}, {src: '/groups.csv?a=1&b=2'}));
    assert.ok(html.indexOf(preload) >= 0 && html.indexOf(preload) < html.indexOf('<script'), html);
    assert.doesNotMatch(htmlFor(code({tag: 'support-faq'})), /preload/);
    assert.doesNotMatch(htmlFor(code({}, {src: ''})), /preload/);
  });

  it('leaves out of the shortcode what the plugin does not take, and names it', () => {
    const withTiles = code({country: 'US', values: {tiles: '/tiles/{z}/{x}/{y}.png', 'json-ld': true}});
    assert.equal(shortcodeFor(withTiles), '[support_group_finder src="/groups.csv" country="US" json_ld]');
    assert.deepEqual(lackingInShortcode(withTiles), ['tiles']);
  });

  it('takes a folder with and without slashes, and on another server', () => {
    assert.deepEqual(['support', '/support', '/a/support/', '/', 'https://cdn.example/x//'].map(folderPrefix), [
      '/support/',
      '/support/',
      '/a/support/',
      '/',
      'https://cdn.example/x/',
    ]);
  });
});

describe('a color of one’s own', () => {
  it('has the contrast of links on the surface and on the tint', () => {
    assert.equal(Math.round(linkContrast('#ffffff', 'light')), 1);
    assert.ok(linkContrast('#1a5a77', 'light') > 4.5 && linkContrast('#1a5a77', 'dark') < 4.5);
    assert.ok(linkContrast('#8fcbe6', 'dark') > 4.5 && linkContrast('#8fcbe6', 'light') < 4.5);
  });

  it('keeps the light one in browsers without light-dark(), and gets text that can be read on it', () => {
    const rules = accentRules({light: '#5b2a86', dark: '#f0c274'});
    assert.match(rules, /^ {2}--support-accent: #5b2a86;$/m);
    assert.match(rules, /^ {4}--support-accent: light-dark\(#5b2a86, #f0c274\);$/m);
    assert.match(rules, /^ {4}--support-on-accent: light-dark\(#ffffff, #0d171d\);$/m);
  });
});

describe('a file that is no list', () => {
  const zip = Uint8Array.of(0x50, 0x4b, 3, 4);
  it('is told from text by its first bytes, and from others of its kind by its name', () => {
    assert.match(adviceFor('Groups.XLSX', zip) ?? '', /^This is a spreadsheet file\./);
    assert.match(adviceFor('groups.docx', zip) ?? '', /^This is a text document\./);
    assert.match(adviceFor('groups.zip', zip) ?? '', /^This is a zip file\./);
    assert.match(adviceFor('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)) ?? '', /^This is a spreadsheet file\./);
    assert.equal(adviceFor('groups.xlsx', new TextEncoder().encode('Name,Day\n')), undefined);
  });
});
