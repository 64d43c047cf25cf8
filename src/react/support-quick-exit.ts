'use client';
/** `<support-quick-exit>` as a React component. Generated from the element's source: npm run docs. */
import {SupportQuickExit as Element} from '../elements/support-quick-exit/support-quick-exit.js';
import {component} from './component.js';
import type {ComponentProps} from './props.js';

export type SupportQuickExitProps = ComponentProps<Element, 'href' | 'strings'>;

export const SupportQuickExit = component<Element, SupportQuickExitProps>('support-quick-exit', Element, {
  attributes: {href: 'href'},
  properties: ['strings'],
  events: {},
});
