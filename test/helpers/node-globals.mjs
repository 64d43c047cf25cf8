/** Defines the globals that Mocha provides to browser tests, for tests in Node. */
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it});
