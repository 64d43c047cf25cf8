'use client';
/** `<support-format-guide>` as a React component. Generated from the element's source: npm run docs. */
import {SupportFormatGuide as Element} from '../elements/support-format-guide/support-format-guide.js';
import type {SupportQueryEvent} from '../index.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportFormatGuideProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'htmlFor' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
  {onSupportQuery: SupportQueryEvent}
>;

export const SupportFormatGuide = component<Element, SupportFormatGuideProps>('support-format-guide', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    htmlFor: 'for',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['content'],
  events: {onSupportQuery: 'support-query'},
});
