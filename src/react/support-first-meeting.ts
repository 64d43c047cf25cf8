'use client';
/** `<support-first-meeting>` as a React component. Generated from the element's source: npm run docs. */
import {SupportFirstMeeting as Element} from '../elements/support-first-meeting/support-first-meeting.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportFirstMeetingProps = ComponentProps<
  Element,
  'headingLevel' | 'hide' | 'htmlFor' | 'group' | 'contentSrc' | 'content' | 'reviewedBy' | 'jsonLd'
>;

export const SupportFirstMeeting = component<Element, SupportFirstMeetingProps>('support-first-meeting', Element, {
  attributes: {
    headingLevel: 'heading-level',
    hide: 'hide',
    htmlFor: 'for',
    contentSrc: 'content-src',
    reviewedBy: 'reviewed-by',
    jsonLd: 'json-ld',
  },
  properties: ['group', 'content'],
  events: {},
});
