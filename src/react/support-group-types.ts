'use client';
/** `<support-group-types>` as a React component. Generated from the element's source: npm run docs. */
import {SupportGroupTypes as Element} from '../elements/support-group-types/support-group-types.js';
import type {SupportQueryEvent} from '../index.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportGroupTypesProps = ComponentProps<
  Element,
  | 'headingLevel'
  | 'hide'
  | 'conditions'
  | 'crisisHref'
  | 'htmlFor'
  | 'contentSrc'
  | 'content'
  | 'reviewedBy'
  | 'jsonLd',
  {onSupportQuery: SupportQueryEvent}
>;

export const SupportGroupTypes = component<Element, SupportGroupTypesProps>('support-group-types', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    conditions: 'conditions',
    crisisHref: 'crisis-href',
    htmlFor: 'for',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['content'],
  events: {onSupportQuery: 'support-query'},
});
