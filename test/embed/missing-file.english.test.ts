/** Apart from the other pages, because a file of tests may take ten minutes, and each page is visited once for each of our files. */
import {describe} from 'node:test';
import {describePagesThatMissFiles} from '../helpers/missing-file/describe-pages.js';
import {PAGES} from '../helpers/missing-file/pages.js';

describe('a page that misses one of our files', () => describePagesThatMissFiles(PAGES.slice(1)));
