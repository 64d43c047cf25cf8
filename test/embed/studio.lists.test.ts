/** The studio reads every list that we once misread, and some real feeds, as the command does, in Chromium. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, basename, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {problemText} from '../../src/i18n/problems/en.js';
import {readAndLocate} from '../../src/report/locate.js';
import {decodeText} from '../../src/sources/values/decode-text.js';
import type {Expected} from '../cases/lists/run-case.js';
import type {OpenStudio, StudioHost} from '../helpers/a-studio.js';
import {account, bring, hostStudio, withoutChromium} from '../helpers/a-studio.js';
import {FEEDS, withoutFeeds} from '../helpers/real-feeds.js';

const CASES = fileURLToPath(new URL('../cases/lists/', import.meta.url));
const CLI = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const ANSWER = '.expected.json';

/** Lists of whose feeds counts were made independently: the number of their records. */
const SOME_FEEDS = [
  'meeting-guide/al-anon-ma-2023.json',
  'meeting-guide/eda-eating-disorders-2023.json',
  'bmlt/berlin-na.json',
];

interface ShownRow {
  name: string;
  fate: string | undefined;
  codes: string[];
  next: string | undefined;
}

/** Every row of the table, also the ones that aren't to be fixed. */
async function rowsIn(page: Page): Promise<ShownRow[]> {
  await page.locator('#only-to-fix').setChecked(false);
  const more = page.getByRole('button', {name: /^Show \d+ more/});
  while (await more.isVisible()) await more.click();
  return page.locator('.rows tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('.name bdi')?.textContent ?? '',
      fate: (row as HTMLElement).dataset.fate,
      codes: [...row.querySelectorAll<HTMLElement>('[data-code]')].map(({dataset}) => dataset.code ?? ''),
      next: row.querySelector('time')?.dateTime,
    })),
  );
}

const columnsIn = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('table:not(.rows) tbody tr')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((row) => [row.querySelector('th')?.textContent?.trim(), row.querySelector('td')?.dataset.used ?? null]),
      ),
    );

/** What `check --fix-report` writes of a file, with the name that the studio knows. */
function commandReport(file: string, timeZone?: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'fixes-'));
  try {
    const path = join(folder, 'to-fix.csv');
    const args = [CLI, 'check', basename(file), '--fix-report', path, ...(timeZone ? ['--time-zone', timeZone] : [])];
    try {
      execFileSync(process.execPath, args, {cwd: dirname(file), stdio: 'pipe'});
    } catch (error) {
      // 1: records were left out.
      if ((error as {status?: number}).status !== 1) throw error;
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function downloadedReport(page: Page): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', {name: 'Download the table of corrections'}).click();
  return readFileSync(await (await coming).path());
}

describe('the studio', {skip: withoutChromium}, () => {
  let host: StudioHost;
  let studio: OpenStudio;

  before(async () => {
    host = await hostStudio();
    // As in the cases: without a time zone of their own, times are compared with the clock on the wall.
    studio = await host.open({timezoneId: 'UTC'});
  });
  after(() => host?.stop());

  async function bringFile(file: string, timeZone = ''): Promise<Buffer> {
    const {page} = studio;
    const bytes = readFileSync(file);
    await bring(page, basename(file), bytes);
    // Always another zone than before: the field is set for one list after the other.
    if ((await page.locator('#time-zone').inputValue()) === timeZone) return bytes;
    await page.locator('#said').evaluate((element) => element.replaceChildren());
    await page.locator('#time-zone').fill(timeZone);
    await page.locator('#time-zone').press('Tab');
    await page
      .locator('#said')
      .getByText(/left out\.$/)
      .waitFor();
    return bytes;
  }

  const files = readdirSync(CASES);
  for (const answer of files.filter((file) => file.endsWith(ANSWER))) {
    const name = answer.slice(0, -ANSWER.length);
    const expected = JSON.parse(readFileSync(join(CASES, answer), 'utf8')) as Expected;
    const list = files.find((file) => file.startsWith(`${name}.`) && file !== answer) ?? '';

    it(`shows what became of ${list}`, async () => {
      const {page} = studio;
      await page.clock.setFixedTime(expected.now);
      await bringFile(join(CASES, list), expected.options?.timeZone);
      const counts = await account(page);
      const {rejected = [], columns = {}} = expected;
      assert.equal(counts.rejected, rejected.length);
      if (expected.merged !== undefined) assert.equal(counts.merged, expected.merged);
      assert.equal((counts.kept ?? 0) + (counts.merged ?? 0) + rejected.length, counts.records);

      const rows = await rowsIn(page);
      assert.equal(rows.length, counts.records);
      assert.deepEqual(
        rows.filter(({fate}) => fate === 'rejected').flatMap(({codes}) => codes),
        rejected,
      );
      for (const group of expected.groups) {
        const row = rows.find((each) => each.name === group.name);
        assert.ok(row, `${group.name} isn’t among ${rows.map((each) => each.name).join(', ')}`);
        const isOfGroup = ({name: other, fate}: ShownRow) => other === group.name || fate === 'merged';
        const codes = rows.filter(isOfGroup).flatMap((each) => each.codes);
        for (const code of group.warnings ?? []) assert.ok(codes.includes(code), `${group.name}: ${code}`);
        // The studio names the next date that hasn't begun; a case also counts the one under way.
        const [first, second] = group.next ?? [];
        if (group.next) assert.ok(row.next === first || (second && row.next === second), `${group.name}: ${row.next}`);
      }
      const ofList = await page
        .locator('.of-list [data-code]')
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.code));
      for (const code of expected.warnings ?? []) assert.ok(ofList.includes(code), code);
      const used = await columnsIn(page);
      for (const [column, use] of Object.entries(columns)) assert.equal(used[column], use, column);
    });
  }

  for (const list of [
    'rows-with-notes.csv',
    'zones-by-the-rows-place.csv',
    'fhir-days-off.json',
    'zones-of-calendars.ics',
  ])
    it(`gives the same table of corrections as the command: ${list}`, async () => {
      const file = join(CASES, list);
      await bringFile(file, 'America/Chicago');
      assert.deepEqual(await downloadedReport(studio.page), commandReport(file, 'America/Chicago'));
    });

  it('says of each problem what the command says', async () => {
    const {page} = studio;
    const bytes = await bringFile(join(CASES, 'rows-with-notes.csv'), 'America/Chicago');
    const {fates} = await readAndLocate(decodeText(bytes), {timeZone: 'America/Chicago'});
    await rowsIn(page);
    const said = await page.locator('.rows [data-code] > span').allTextContents();
    assert.deepEqual(
      said,
      fates.flatMap(({problems}) => problems.map(problemText)),
    );
  });

  for (const feed of SOME_FEEDS)
    it(`accounts for every record of a real feed: ${feed}`, {skip: withoutFeeds}, async () => {
      const {page} = studio;
      const file = join(FEEDS, feed);
      const oracles = JSON.parse(readFileSync(join(FEEDS, 'oracles.json'), 'utf8')) as Record<string, {rows: number}>;
      await bringFile(file, 'America/New_York');
      const {records, kept = 0, merged = 0, rejected = 0} = await account(page);
      assert.equal(records, oracles[feed]?.rows);
      assert.equal(kept + merged + rejected, records);
      assert.equal((await rowsIn(page)).length, records);
      assert.deepEqual(await downloadedReport(page), commandReport(file, 'America/New_York'));
    });

  it('asked no one for anything, and broke no policy', () => {
    assert.deepEqual([studio.asked, studio.faults], [[], []]);
  });
});
