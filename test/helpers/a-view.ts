/** Returns the context for a part of the finder that is tested alone: English strings, and Monday noon in New York. */
import type {View} from '../../src/elements/support-group-finder/render-context.js';
import {strings as lines} from '../../src/i18n/support-crisis-banner/en.js';
import {strings} from '../../src/i18n/support-group-finder/en.js';
import {NOON} from './a-source.js';

export const aView = (overrides: Partial<View> = {}): View => ({
  strings,
  lines,
  english: {crisis: {}, urgent: {}},
  locale: 'en-US',
  miles: true,
  viewerZone: 'America/New_York',
  now: NOON,
  userAgent: '',
  query: {},
  level: 3,
  ...overrides,
});
