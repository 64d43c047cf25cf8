'use client';
/** `<support-group-finder>` as a React component. Generated from the element's source: npm run docs. */
import {SupportGroupFinder as Element} from '../elements/support-group-finder/support-group-finder.js';
import type {SupportSelectEvent, SupportResultsEvent} from '../index.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportGroupFinderProps = ComponentProps<
  Element,
  | 'src'
  | 'type'
  | 'timeZone'
  | 'programme'
  | 'country'
  | 'region'
  | 'icd10'
  | 'urlState'
  | 'jsonLd'
  | 'feedbackUrl'
  | 'placesSrc'
  | 'tiles'
  | 'tilesAttribution'
  | 'headingLevel'
  | 'debug'
  | 'groups'
  | 'source'
  | 'query'
  | 'strings'
  | 'clock'
  | 'viewerZone',
  {onSupportSelect: SupportSelectEvent; onSupportResults: SupportResultsEvent}
>;

export const SupportGroupFinder = component<Element, SupportGroupFinderProps>('support-group-finder', Element, {
  attributes: {
    src: 'src',
    type: 'type',
    timeZone: 'time-zone',
    programme: 'programme',
    country: 'country',
    region: 'region',
    icd10: 'icd10',
    urlState: 'url-state',
    jsonLd: 'json-ld',
    feedbackUrl: 'feedback-url',
    placesSrc: 'places-src',
    tiles: 'tiles',
    tilesAttribution: 'tiles-attribution',
    headingLevel: 'heading-level',
    debug: 'debug',
  },
  properties: ['groups', 'source', 'query', 'strings', 'clock', 'viewerZone'],
  events: {onSupportSelect: 'support-select', onSupportResults: 'support-results'},
});
