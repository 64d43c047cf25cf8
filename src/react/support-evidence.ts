'use client';
/** `<support-evidence>` as a React component. Generated from the element's source: npm run docs. */
import {SupportEvidence as Element} from '../elements/support-evidence/support-evidence.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportEvidenceProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'noFigures' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd'
>;

export const SupportEvidence = component<Element, SupportEvidenceProps>('support-evidence', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    noFigures: 'no-figures',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['content'],
  events: {},
});
