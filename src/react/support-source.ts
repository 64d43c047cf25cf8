'use client';
/** `<support-source>` as a React component. Generated from the element's source: npm run docs. */
import {SupportSource as Element} from '../elements/support-source/support-source.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportSourceProps = ComponentProps<Element, 'src' | 'name' | 'type' | 'timeZone' | 'programme'>;

export const SupportSource = component<Element, SupportSourceProps>('support-source', Element, {
  attributes: {src: 'src', name: 'name', type: 'type', timeZone: 'time-zone', programme: 'programme'},
  properties: [],
  events: {},
});
