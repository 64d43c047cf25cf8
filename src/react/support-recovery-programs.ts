'use client';
/** `<support-recovery-programs>` as a React component. Generated from the element's source: npm run docs. */
import {SupportRecoveryPrograms as Element} from '../elements/support-recovery-programs/support-recovery-programs.js';
import type {SupportQueryEvent} from '../index.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportRecoveryProgramsProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'htmlFor' | 'crisisHref' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd',
  {onSupportQuery: SupportQueryEvent}
>;

export const SupportRecoveryPrograms = component<Element, SupportRecoveryProgramsProps>(
  'support-recovery-programs',
  Element,
  {
    attributes: {
      headingLevel: 'heading-level',
      hide: 'hide',
      htmlFor: 'for',
      crisisHref: 'crisis-href',
      contentSrc: 'content-src',
      reviewedBy: 'reviewed-by',
      jsonLd: 'json-ld',
    },
    properties: ['content'],
    events: {onSupportQuery: 'support-query'},
  },
);
