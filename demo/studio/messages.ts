/** What the studio and its frames send to each other. */
import type {Way} from '../../src/i18n/helpline-text.js';
import type {Problem} from '../../src/model/problem.js';
import type {Loaded} from '../../src/sources/source.js';

export type Scheme = 'light' | 'dark';

/** What the preview shows. */
export interface Shown {
  tag: string;
  /** Without those that name other files. */
  attributes: Readonly<Record<string, string>>;
  language?: string;
  /** Name of a theme's file, without `.css`. */
  theme?: string;
  /** Custom properties of the page, by name. */
  colors: Readonly<Record<string, string>>;
  scheme: Scheme;
  list?: Loaded;
  /** Links for the slot `crisis`. */
  crisis: readonly Way[];
  /** Opens the first group, as a press on its name does. */
  isOpen?: boolean;
}

/** From the preview: it is ready to show something, or someone pressed a link that would leave it, or Escape with nothing open there. */
export type FromPreview = {is: 'ready'} | {is: 'pressed'; href: string} | {is: 'escaped'};

/** From the frame that fetches a list. */
export type FromFetch = {is: 'ready'} | {is: 'fetched'; bytes: ArrayBuffer} | {is: 'failed'; problem: Problem};

/** A message from a frame of the same origin; undefined for anything else. */
export function messageFrom<Message extends {is: string}>(frame: HTMLIFrameElement, event: MessageEvent) {
  if (event.source !== frame.contentWindow || event.origin !== location.origin) return undefined;
  return event.data as Message;
}
