/** Defines the names that Mocha gives tests in browsers, for tests in Node. */
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it});
