/** The zip file of the WordPress plugin. `test/hosts/wordpress.test.ts` installs it in a real WordPress. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import {filesBelow} from '../../scripts/files.mjs';
import {PLUGIN_ZIP, pluginFiles, zipOf} from '../../scripts/wordpress/plugin.mjs';
import {DOMAIN, stringsIn} from '../../scripts/wordpress/translatable.mjs';

interface Manifest {
  modules: {declarations: {tagName?: string; members?: {attribute?: string}[]}[]}[];
}
interface Elements {
  blocks: Record<string, {tag?: string; shortcode: string; attributes?: Record<string, string>}>;
  guides: Record<string, Record<string, string>>;
}
type Links = Record<string, Record<string, Record<'full' | 'folded' | 'links', string>>>;

const SOURCE = 'integrations/wordpress';
const PREFIX = 'peer-support-widgets/';

/** What `escaped_links()` lets through. */
const TAGS = /^(?:a|b|details|div|h2|p|small|span|summary)$/;
const ATTRIBUTES = /^(?:data-lead|data-line|data-state|dir|href|lang|referrerpolicy|rel|slot)$/;
const ADDRESS = /^(?:https?|tel|sms):/;

describe('the WordPress plugin', () => {
  let zip: Uint8Array;
  let files: Record<string, Uint8Array>;
  const text = (path: string) => strFromU8(files[PREFIX + path] ?? new Uint8Array());
  const json = <T>(path: string): T => JSON.parse(text(path)) as T;

  before(() => {
    zip = new Uint8Array(readFileSync(PLUGIN_ZIP));
    files = unzipSync(zip);
  });

  it('is one folder with all of its source, the elements and their licences', () => {
    assert.deepEqual(
      Object.keys(files).filter((path) => !path.startsWith(PREFIX)),
      [],
    );
    const {folder} = json<{folder: string}>('data/build.json');
    const wanted = ['peer-support-widgets.php', 'uninstall.php', 'readme.txt', 'LICENSE', 'blocks.js'];
    const elements = ['loader.js', 'banner.css', 'wordpress.css', 'themes/warm.css', 'licences.txt'];
    const sources = filesBelow(SOURCE).map((file) => file.slice(SOURCE.length + 1));
    for (const path of [...wanted, ...sources.filter((name) => name !== 'wordpress.css')])
      assert.ok(files[PREFIX + path], path);
    for (const path of elements) assert.ok(files[`${PREFIX}${folder}/${path}`], path);
  });

  it('holds every file that its scripts load, and none that pages never load', () => {
    const {folder} = json<{folder: string}>('data/build.json');
    const names = new Set(Object.keys(files).filter((path) => path.startsWith(`${PREFIX}${folder}/`)));
    for (const path of [...names].filter((name) => name.endsWith('.js'))) {
      for (const [, name = ''] of strFromU8(files[path] ?? new Uint8Array()).matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g))
        assert.ok(names.has(`${PREFIX}${folder}/${name}`), `${path} loads ${name}`);
    }
    assert.deepEqual(
      [...names].filter((path) => /\/all\.js$|\.map$|chunks\.json$|integrity\.json$/.test(path)),
      [],
    );
  });

  it('is the same bytes for the same source', async () => {
    assert.equal(Buffer.compare(zipOf(await pluginFiles()), zip), 0);
  });

  it('has the version of the package', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
    assert.match(text('peer-support-widgets.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('knows the attributes of every element, and only those', () => {
    const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
    const known = new Map(
      modules
        .flatMap(({declarations}) => declarations)
        .map(({tagName = '', members = []}) => [tagName, members.flatMap(({attribute}) => attribute ?? [])]),
    );
    const {blocks, guides} = json<Elements>('elements.json');
    const ofTags = [
      ...Object.values(blocks).map(({tag, attributes}) => [tag, attributes] as const),
      ...Object.entries(guides).map(([name, attributes]) => [`support-${name}`, attributes] as const),
    ];
    for (const [tag, attributes] of ofTags) {
      if (!tag) continue;
      const own = known.get(tag);
      // Tiles would have visitors' browsers ask another server; every element can have an id.
      const wanted = own?.filter((name) => !name.startsWith('tiles')).sort();
      const given = Object.keys(attributes ?? {}).filter((name) => name !== 'id');
      assert.deepEqual(given.sort(), wanted, tag);
    }
    const tags = ofTags.flatMap(([tag]) => tag ?? []);
    assert.deepEqual([...tags, 'support-source'].sort(), [...known.keys()].filter(Boolean).sort());
  });

  it('has crisis links for every country, in every language, in the form that WordPress prints', () => {
    const countries = Object.keys(json<Record<string, string>>('data/countries.json'));
    const {languages} = json<{languages: string[]}>('data/build.json');
    assert.ok(countries.length > 90 && languages.length === 7);
    for (const country of countries) {
      const regions = json<Links>(`data/crisis/${country.toLowerCase()}.json`);
      assert.ok(regions[''], country);
      for (const [region, byLanguage] of Object.entries(regions)) {
        assert.deepEqual(Object.keys(byLanguage), languages);
        for (const [language, shapes] of Object.entries(byLanguage)) {
          const where = `${country} ${region} ${language}`;
          for (const html of Object.values(shapes)) {
            assert.match(html, /<a [^>]*href="(?:tel|sms):/, where);
            assertPrintable(html, where);
          }
          assert.doesNotMatch(shapes.links.replace(/<a slot="crisis" [^>]*>[^<]*<\/a>/g, ''), /\S/, where);
        }
      }
    }
  });

  it('prints only a region’s own helplines where the region is known', () => {
    const links = json<Links>('data/crisis/gb.json');
    assert.ok(links['GB-SCT'] && links['GB-NIR']);
    assert.match(
      links['']?.en?.full ?? '',
      /gb-breathing-space[^]*gb-ni-lifeline|gb-ni-lifeline[^]*gb-breathing-space/,
    );
    assert.match(links['GB-SCT'].en?.full ?? '', /gb-breathing-space/);
    assert.doesNotMatch(links['GB-SCT'].en?.full ?? '', /gb-ni-lifeline/);
  });

  it('offers every string to translators, under its own domain', () => {
    const pot = text(`languages/${DOMAIN}.pot`);
    const code = Object.keys(files).filter((path) =>
      /^peer-support-widgets\/(?:includes\/)?[\w-]+\.(?:php|js)$/.test(path),
    );
    for (const path of code) {
      const source = strFromU8(files[path] ?? new Uint8Array());
      const found = stringsIn(path, source);
      const calls = source.match(/(?<![\w$])(?:esc_html__|esc_attr__|esc_html_e|esc_attr_e|_e|_n|_x|__)\(/g) ?? [];
      assert.equal(found.length, calls.length, `${path}: a string that isn’t a plain one`);
      for (const {text: string, domain, call, note} of found) {
        assert.equal(domain, DOMAIN, call);
        assert.ok(pot.includes(`msgid "${string.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`), string);
        if (/%(?:\d\$)?[sd]/.test(string)) assert.ok(note, `${string}: a note for translators`);
      }
    }
  });

  it('is PHP without syntax errors', (t) => {
    if (spawnSync('php', ['-v']).error) return t.skip('needs php');
    for (const file of filesBelow(SOURCE).filter((name) => name.endsWith('.php'))) {
      const {status, stdout} = spawnSync('php', ['-l', join(process.cwd(), file)], {encoding: 'utf8'});
      assert.equal(status, 0, stdout);
    }
  });
});

function assertPrintable(html: string, where: string): void {
  assert.doesNotMatch(html, /\n/, where);
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g)) {
    assert.match(tag, TAGS, where);
    for (const [, name = '', value = ''] of attributes.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)) {
      assert.match(name, ATTRIBUTES, `${where} ${tag}`);
      if (name === 'href') assert.match(value, ADDRESS, where);
    }
  }
}
