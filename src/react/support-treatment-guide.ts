'use client';
/** `<support-treatment-guide>` as a React component. Generated from the element's source: npm run docs. */
import {SupportTreatmentGuide as Element} from '../elements/support-treatment-guide/support-treatment-guide.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportTreatmentGuideProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'crisisHref' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd'
>;

export const SupportTreatmentGuide = component<Element, SupportTreatmentGuideProps>(
  'support-treatment-guide',
  Element,
  {
    attributes: {
      headingLevel: 'heading-level',
      hide: 'hide',
      crisisHref: 'crisis-href',
      contentSrc: 'content-src',
      reviewedBy: 'reviewed-by',
      jsonLd: 'json-ld',
    },
    properties: ['content'],
    events: {},
  },
);
