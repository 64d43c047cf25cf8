/**
 * Real feeds of third parties, which aren't part of the project: in the folder that FEEDS names, or next to the
 * checkout.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const FEEDS = process.env.FEEDS ?? fileURLToPath(new URL('../../../shared/data/feeds', import.meta.url));

/** For the option `skip` of a test that reads the feeds. */
export const withoutFeeds = existsSync(FEEDS)
  ? false
  : 'The real feeds are not beside the checkout, and FEEDS names no other folder.';
