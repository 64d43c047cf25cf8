/**
 * `npm run contact-sheet`: pictures of the finder to look at before a release, in `contact-sheet/`. All states at 390 px; the five main ones in
 * every other condition. `states.html` and `conditions.html` show them side by side, and so do the pictures whose names begin with `sheet`.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';
import {addressOf, storyFault, withStories} from './stories.mjs';

const FOLDER = join(PROJECT, 'contact-sheet');
const ELEMENT = 'support-group-finder--';
/** Stories that look like one of the others. */
const ALIKE = ['narrow', 'in-arabic', 'another-time-zone', 'in-the-words-of-the-site', 'from-a-table', 'on-a-code'];
const MAIN = ['results', 'asked-in-a-sentence', 'an-open-group', 'filters', 'words-of-a-crisis'];
const MOST_PICTURES = 70;

/** For what is loaded on need, such as a language or the map. */
const SETTLE_MS = 600;
const PHONE = {width: 390, height: 844};
const CONDITIONS = {
  '320 px': {viewport: {width: 320, height: 568}},
  '768 px': {viewport: {width: 768, height: 1024}},
  '1280 px': {viewport: {width: 1280, height: 900}},
  dark: {colorScheme: 'dark', globals: 'scheme:dark'},
  Arabic: {globals: 'direction:rtl', args: 'lang:ar'},
  German: {args: 'lang:de'},
  '200 % text': {style: 'html {font-size: 200%}'},
  'forced colours': {forcedColors: 'active'},
};

async function picture(browser, origin, story, condition = {}) {
  const {viewport = PHONE, globals, args, style, ...media} = condition;
  const context = await browser.newContext({viewport, reducedMotion: 'reduce', ...media});
  const page = await context.newPage();
  try {
    await page.goto(addressOf(origin, ELEMENT + story, {globals, args}));
    const fault = await storyFault(page);
    if (fault) throw new Error(`${story}: ${fault}`);
    if (style) await page.addStyleTag({content: style});
    await page.evaluate(() => document.fonts.ready);
    await page.waitForFunction(
      () => !document.querySelector('support-group-finder')?.shadowRoot?.querySelector('[aria-busy]'),
    );
    await page.waitForTimeout(SETTLE_MS);
    return await page.screenshot();
  } finally {
    await context.close();
  }
}
const fileOf = (title) => `${title.replaceAll(/\W+/g, '-').toLowerCase()}.png`;

const figure = ({title}) => `<figure><img src="${fileOf(title)}" alt=""><figcaption>${title}</figcaption></figure>`;

const sheetOf = (pictures) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>The finder in all its states</title>
<style>
  body {margin: 16px; font: 16px/1.3 system-ui, sans-serif; background: #ddd; display: grid; grid-template-columns: repeat(6, 280px); gap: 16px}
  figure {margin: 0} img {width: 100%; display: block} figcaption {padding: 4px 0}
</style>
${pictures.map(figure).join('\n')}
</html>`;

await runAsScript(import.meta, async () => {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  await withStories(async ({browser, origin, stories}) => {
    const states = stories
      .filter(({id}) => id.startsWith(ELEMENT))
      .map(({id, name}) => ({story: id.slice(ELEMENT.length), title: name}))
      .filter(({story}) => !ALIKE.includes(story));
    const conditions = Object.entries(CONDITIONS).flatMap(([name, condition]) =>
      states
        .filter(({story}) => MAIN.includes(story))
        .map(({story, title}) => ({story, title: `${title}, ${name}`, condition})),
    );
    const pictures = [...states, ...conditions];
    if (pictures.length > MOST_PICTURES)
      throw new Error(`Expected at most ${MOST_PICTURES} pictures, found ${pictures.length}: no one looks at more.`);
    for (const {story, title, condition} of pictures)
      writeFileSync(join(FOLDER, fileOf(title)), await picture(browser, origin, story, condition));
    const page = await browser.newPage({viewport: {width: 1800, height: 1000}});
    for (const [name, shown] of Object.entries({states, conditions})) {
      writeFileSync(join(FOLDER, `${name}.html`), sheetOf(shown));
      await page.goto(`file://${join(FOLDER, `${name}.html`)}`);
      await page.screenshot({path: join(FOLDER, `sheet-${name}.png`), fullPage: true});
    }
    console.log(`${pictures.length} pictures in contact-sheet/: look at states.html and conditions.html.`);
  });
});
