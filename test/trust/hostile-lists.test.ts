/**
 * Hostile lists, in every format, through everything the finder draws: in the built element, under the published policy and without one. Nothing runs,
 * nothing is drawn but what our templates hold, and ordinary records are all there.
 *
 * In Chromium. `hostile-engines.test.ts` has a smaller choice for the other engines.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {chromium} from 'playwright-core';
import {isSmoke} from '../helpers/smoke.js';
import {hostileList, LIST_FORMATS, someHostile} from './corpus/hostile-lists.js';
import {browsers, openHostileSite} from './corpus/open-hostile-site.js';
import {useFinder} from './corpus/use-finder.js';

/** For a quick look: some formats, and of each class of attack one in so many. */
const ONLY = process.env.HOSTILE_FORMATS?.split(',') ?? (isSmoke ? ['csv', 'native'] : []);
const EVERY = Number(process.env.HOSTILE_EVERY ?? (isSmoke ? 30 : 1));

const executablePath = browsers.chromium;

describe('hostile lists in Chromium', {skip: executablePath ? false : 'needs Chromium'}, () => {
  const lists = LIST_FORMATS.filter((format) => ONLY.length === 0 || ONLY.includes(format)).map((format) =>
    EVERY > 1 ? hostileList(format, someHostile(EVERY)) : hostileList(format),
  );
  let browser: Browser;
  let site: Awaited<ReturnType<typeof openHostileSite>>;
  const figures = {tried: 0, harmless: 0, groups: 0, nodes: 0};

  before(async () => {
    site = await openHostileSite(Object.fromEntries(lists.map(({file, text}) => [file, text])));
    browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']});
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    console.log(
      `hostile inputs tried ${figures.tried}, harmless ${figures.harmless}; ${figures.groups} groups opened, ${figures.nodes} nodes looked at`,
    );
  });

  for (const {format, file, good, attacks} of lists)
    for (const hasPolicy of [true, false])
      it(`of the format ${format} do nothing ${hasPolicy ? 'under the policy' : 'without a policy'}`, async () => {
        const opened = await site.open(
          browser,
          `<support-group-finder src="/${file}" country="US" time-zone="America/Chicago" json-ld></support-group-finder>`,
          {hasPolicy},
        );
        try {
          // Everything under the policy; without it, where more could run, all details too.
          const {names, nodes, details} = await useFinder(opened.page, {
            hasPolicy,
            everyDetails: hasPolicy || EVERY > 1 ? 10 : 1,
          });
          assert.deepEqual(await opened.problems(), []);
          assert.deepEqual(
            good.filter((name) => !names.includes(name)),
            [],
            'ordinary groups are missing',
          );
          figures.tried += attacks;
          figures.harmless += attacks;
          figures.groups += details;
          figures.nodes += nodes;
        } finally {
          await opened.close();
        }
      });
});
