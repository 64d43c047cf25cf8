'use client';
/** `<support-faq>` as a React component. Generated from the element's source: npm run docs. */
import {SupportFaq as Element} from '../elements/support-faq/support-faq.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportFaqProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'crisisHref' | 'country' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd'
>;

export const SupportFaq = component<Element, SupportFaqProps>('support-faq', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    crisisHref: 'crisis-href',
    country: 'country',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['content'],
  events: {},
});
