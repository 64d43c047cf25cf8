'use client';
/** `<support-group-questions>` as a React component. Generated from the element's source: npm run docs. */
import {SupportGroupQuestions as Element} from '../elements/support-group-questions/support-group-questions.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportGroupQuestionsProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'remember' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd'
>;

export const SupportGroupQuestions = component<Element, SupportGroupQuestionsProps>(
  'support-group-questions',
  Element,
  {
    attributes: {
      headingLevel: 'heading-level',
      hide: 'hide',
      remember: 'remember',
      contentSrc: 'content-src',
      reviewedBy: 'reviewed-by',
      jsonLd: 'json-ld',
    },
    properties: ['content'],
    events: {},
  },
);
