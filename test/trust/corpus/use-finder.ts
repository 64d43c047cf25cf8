/** Uses everything a finder offers, and checks everything it renders. */
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import type {Page} from 'playwright-core';
import type {Group} from '../../../src/model/group.js';
import type {SupportGroupFinder} from '../../../src/elements/support-group-finder/support-group-finder.js';
import type {Watched} from './open-hostile-site.js';

declare const watch: Watched;

export interface Used {
  /** Names of all groups, as drawn. */
  names: string[];
  /** Nodes that were looked at. */
  nodes: number;
  /** Groups whose details were opened. */
  details: number;
}

/** Properties that our calendar files have. */
const CALENDAR = new Set(
  'begin end version prodid calscale uid dtstamp dtstart rrule exdate duration class summary location description url tzid tzname tzoffsetfrom tzoffsetto rdate'.split(
    ' ',
  ),
);

/** What is wrong with a calendar file: lines that aren't ours, entries that a text brought in, links of another kind. */
function calendarFaults(text: string): string[] {
  const faults: string[] = [];
  for (const line of text.split('\r\n'))
    if (/[\n\r]/.test(line) || /\p{Surrogate}/u.test(line)) faults.push(`a broken line: ${line}`);
  const unfolded = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  for (const line of unfolded) {
    const [name = ''] = /^[\w-]+/.exec(line) ?? [];
    if (!CALENDAR.has(name.toLowerCase())) faults.push(`a line of its own: ${line.slice(0, 100)}`);
    if (name === 'URL' && !/^URL:https?:\/\/[^@\s/]+(?:\/\S*)?$/.test(line)) faults.push(line);
    if (/^(?:BEGIN|END):/.test(line) && !/:(?:VCALENDAR|VEVENT|VTIMEZONE|STANDARD|DAYLIGHT)$/.test(line))
      faults.push(line);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const events = calendar.getAllSubcomponents('vevent');
  if (events.length === 0) faults.push('no entry');
  for (const entry of events) if (entry.getAllSubcomponents().length) faults.push('an alarm');
  return faults;
}

/** Turns all pages, opens the details of each `everyDetails`-th group and uses its tools, then the filters, the map and print. */
export async function useFinder(page: Page, {everyDetails = 1, hasPolicy = false} = {}): Promise<Used> {
  await page.waitForFunction(
    () => {
      const finder = document.querySelector<SupportGroupFinder>('support-group-finder');
      return finder?.directory.search ?? finder?.shadowRoot.querySelector('[part=error]');
    },
    undefined,
    {timeout: 60_000},
  );
  const used = await page.evaluate(
    async ({everyDetails, hasPolicy}) => {
      const finder = document.querySelector<SupportGroupFinder>('support-group-finder') as SupportGroupFinder;
      const root = finder.shadowRoot;
      const frame = () => new Promise((resolve) => setTimeout(resolve));
      const drawn = async () => {
        await finder.updateComplete;
        await frame();
        await finder.updateComplete;
      };
      const until = async (isThere: () => unknown) => {
        for (let tries = 0; tries < 400 && !isThere(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
        return isThere();
      };
      const names: string[] = [];
      let nodes = 0;
      let details = 0;
      const see = () => void (nodes += watch.look(finder));

      if (root.querySelector('[part=error]'))
        watch.say('NO LIST', root.querySelector('[part=error]')?.textContent ?? '');
      let count = 0;
      for (let number = 0; ; number++) {
        await drawn();
        see();
        // The policy forbids parsing.
        if (!hasPolicy && number % 5 === 0) watch.reparse(root);
        names.push(
          ...[...root.querySelectorAll('[part~=result] > :is(h2, h3, h4, h5)')].map((each) => each.textContent.trim()),
        );
        const groups = finder.view.answer?.groups ?? [];
        for (const group of groups) {
          if (count++ % everyDetails) continue;
          details++;
          finder.details.toggle(group.id);
          await drawn();
          const dialog = root.querySelector('dialog[open]');
          if (!dialog) watch.say('NO DETAILS', group.name);
          else nodes += watch.look(dialog);
          // Its file is fetched only once.
          if (details < 3) await until(() => root.querySelector('dialog [data-act]'));
          if (details % 4 === 1) {
            for (const act of ['calendar', 'share', 'print']) {
              const button = root.querySelector<HTMLElement>(`dialog [data-act=${act}]`);
              button?.click();
              if (act === 'calendar' && button) {
                await until(() => root.querySelector('dialog .below input'));
                const box = root.querySelector<HTMLInputElement>('dialog .below input');
                if (details % 8 === 1) box?.click();
                const before = watch.captured.blobs.length;
                root.querySelector<HTMLElement>('dialog .below button')?.click();
                await drawn();
                if (watch.captured.blobs.length === before) watch.say('NO CALENDAR', group.name);
              }
              if (act === 'print' && button) {
                // Fetched once; the sheet stands in the page while it is printed.
                await drawn();
                nodes += watch.look(document.body);
              }
            }
          }
          finder.details.close();
          await drawn();
        }
        if (finder.view.answer?.next === undefined) break;
        finder.question.turnTo(number + 1);
      }

      // Every value of every filter.
      finder.question.turnTo(0);
      for (const facet of Object.keys(finder.view.answer?.facets ?? {}) as 'focus'[]) finder.question.unfold(facet);
      finder.question.toggleFilters();
      await drawn();
      see();
      // Each value once chosen: chips, and sentences about what was found.
      for (const [facet, values] of Object.entries(finder.view.answer?.facets ?? {}) as ['focus', {value: string}[]][])
        for (const {value} of values.slice(0, 3)) {
          finder.question.toggle(facet, value);
          await drawn();
          see();
          finder.question.toggle(facet, value);
        }
      finder.question.closeFilters();
      await drawn();

      root.querySelector<HTMLElement>('[data-tool=map]')?.click();
      if (await until(() => root.querySelector('.map-pin'))) {
        see();
        for (const pin of [...root.querySelectorAll<HTMLElement>('.map-pin')].slice(0, 10)) {
          pin.click();
          await drawn();
          see();
        }
      } else {
        const {search} = finder.directory;
        // A list in hand has all of each group.
        const groups = Array.from(
          {length: search?.size ?? 0},
          (_, index) => search?.groupAt(index) as Group | undefined,
        );
        const hasPoints = groups.some((group) =>
          group?.meetings.some(({place}) => place?.precision === 'exact' && place.latitude !== undefined),
        );
        if (hasPoints) watch.say('NO PINS');
      }

      root.querySelector<HTMLElement>('[data-tool=print]')?.click();
      await drawn();
      nodes += watch.look(document.body);
      dispatchEvent(new Event('beforeprint'));
      await drawn();
      nodes += watch.look(document.body);
      dispatchEvent(new Event('afterprint'));

      for (const script of document.querySelectorAll('script[type="application/ld+json"][data-support-json-ld]')) {
        const text = script.textContent;
        if (/<|\u2028|\u2029/.test(text)) watch.say('JSON-LD', 'is not safe in a page');
        JSON.parse(text, (key, value: unknown) => {
          if (key === 'url' && !/^https?:\/\/[^@]*$/.test(String(value).split('/', 3).join('/')))
            watch.say('JSON-LD', String(value));
          if (typeof value === 'string') watch.checkText(value, 'JSON-LD');
          return value;
        });
      }
      for (const text of watch.captured.shared) watch.checkText(text, 'shared text');
      return {names, nodes, details, files: await Promise.all(watch.captured.blobs.map((blob) => blob.text()))};
    },
    {everyDetails, hasPolicy},
  );
  for (const file of used.files) if (file.startsWith('BEGIN:VCALENDAR')) assert.deepEqual(calendarFaults(file), []);
  return used;
}
