/**
 * Small icons next to text: 24 units square, one path each. They never appear without text, so they are hidden from
 * screen readers.
 */
import type {TemplateResult} from 'lit';
import {html} from 'lit';

const ICONS = {
  back: 'M19 12H5m6-6-6 6 6 6',
  calendar: 'M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7',
  captions:
    'M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM10.7 10.4a2 2 0 1 0 0 3.2M17.2 10.4a2 2 0 1 0 0 3.2',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM12 7v5l3.5 2',
  close: 'm6 6 12 12M18 6 6 18',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  directions: 'M5 20v-7a3 3 0 0 1 3-3h11m-4.5-4.5L19 10l-4.5 4.5',
  down: 'm6 9.5 6 6 6-6',
  ear: 'M7.5 10a4.7 4.7 0 1 1 9.4 0c0 3.2-3.2 3.7-3.2 6.3a2.9 2.9 0 0 1-5.6.9M10.3 10.3a2 2 0 0 1 3.9-.3c0 1.5-1.6 1.8-1.8 3.2',
  filters:
    'M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20M12.5 7a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M6.5 17a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
  language: 'M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0zM3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17',
  locate: 'M6 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M12 2v4M12 18v4M2 12h4M18 12h4',
  mail: 'M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM4 7.5l8 5.5 8-5.5',
  map: 'm4 6.5 5-2 6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13M15 6.5v13',
  message: 'M4 5h16v11.5h-8L7.5 20v-3.5H4zM8.5 10.8h.01M12 10.8h.01M15.5 10.8h.01',
  people:
    'M5.8 8.5a3.2 3.2 0 1 0 6.4 0 3.2 3.2 0 1 0-6.4 0M3 19.5c.5-3.5 2.9-5.2 6-5.2s5.5 1.7 6 5.2M15.5 5.5a3.2 3.2 0 0 1 .2 6M18 14.8c1.7.8 2.7 2.3 3 4.7',
  person: 'M8.3 8a3.7 3.7 0 1 0 7.4 0 3.7 3.7 0 1 0-7.4 0M5 20c.7-3.9 3.4-5.8 7-5.8s6.3 1.9 7 5.8',
  phone:
    'M6.3 3.5h3l1.6 4-2 1.7a11 11 0 0 0 5.9 5.9l1.7-2 4 1.6v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4.3 5.7a2 2 0 0 1 2-2.2z',
  pin: 'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0C18.5 14.8 12 21 12 21zM9.6 10a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0-4.8 0',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  repeat: 'M4 11.5V10a4 4 0 0 1 4-4h11m-3-3 3 3-3 3M20 12.5V14a4 4 0 0 1-4 4H5m3 3-3-3 3-3',
  save: 'M7 4h10v16l-5-4-5 4z',
  share: 'M12 15V3.5m-4 4 4-4 4 4M7 11H5v9.5h14V11h-2',
  tag: 'M4 4h8l8.5 8.5-8 8L4 12zM8.5 8.5h.01',
  video: 'M5 6.5h8.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM15.5 11l5.5-3.2v8.4L15.5 13',
  warning: 'm12 4 9 16H3zM12 10v4.5M12 17.2v.01',
  wheelchair:
    'M9.2 4.5a1.3 1.3 0 1 0 2.6 0 1.3 1.3 0 1 0-2.6 0M10.5 8v5.5h4.7l2.8 5M10.5 10.2h4M8 11.5a5 5 0 1 0 6.7 6.3',
} as const;

export type IconName = keyof typeof ICONS;

/** Renders the icon with this name. Icons that point along the line of text are mirrored in right-to-left languages. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true"><path d=${ICONS[name]}></path></svg>`;
}
