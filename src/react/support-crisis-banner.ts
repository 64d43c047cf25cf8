'use client';
/** `<support-crisis-banner>` as a React component. Generated from the element's source: npm run docs. */
import {SupportCrisisBanner as Element} from '../elements/support-crisis-banner/support-crisis-banner.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportCrisisBannerProps = ComponentProps<
  Element,
  | 'country'
  | 'region'
  | 'audience'
  | 'headingLevel'
  | 'folded'
  | 'sticky'
  | 'chooser'
  | 'helplinesSrc'
  | 'strings'
  | 'clock'
>;

export const SupportCrisisBanner = component<Element, SupportCrisisBannerProps>('support-crisis-banner', Element, {
  attributes: {
    country: 'country',
    region: 'region',
    audience: 'audience',
    headingLevel: 'heading-level',
    folded: 'folded',
    sticky: 'sticky',
    chooser: 'chooser',
    helplinesSrc: 'helplines-src',
  },
  properties: ['strings', 'clock'],
  events: {},
});
