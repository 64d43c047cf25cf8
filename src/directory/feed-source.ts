/** A list at an address as one source among several. */
import {decodeText} from '../sources/decode-text.js';
import {fetchBytes} from '../sources/fetch-bytes.js';
import {meetingGuideRows} from '../sources/meeting-guide-shape.js';
import type {Source} from '../sources/source.js';
import type {Feed} from './shapes.js';
import {readList} from './opening.js';

const isOnline = () => navigator.onLine;

export function feedSource({src, ...options}: Feed): Source {
  return {
    async load(signal) {
      const bytes = await fetchBytes(src, {signal, isOnline});
      const rows = meetingGuideRows(decodeText(bytes), options);
      return readList(rows || bytes, options, signal);
    },
  };
}
