'use client';
/** `<support-family-panel>` as a React component. Generated from the element's source: npm run docs. */
import {SupportFamilyPanel as Element} from '../elements/support-family-panel/support-family-panel.js';
import type {SupportQueryEvent} from '../index.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportFamilyPanelProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'country' | 'htmlFor' | 'crisisHref' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
  {onSupportQuery: SupportQueryEvent}
>;

export const SupportFamilyPanel = component<Element, SupportFamilyPanelProps>('support-family-panel', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    country: 'country',
    htmlFor: 'for',
    crisisHref: 'crisis-href',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['content'],
  events: {onSupportQuery: 'support-query'},
});
