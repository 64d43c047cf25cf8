/** A list at an address as one source among several. */
import {markMeetingGuide} from '../sources/formats/meeting-guide/marks.js';
import {meetingGuideRows} from '../sources/formats/meeting-guide/shape.js';
import {fetchBytes} from '../sources/servers/fetch-bytes.js';
import type {Source} from '../sources/source.js';
import {decodeText} from '../sources/values/decode-text.js';
import {readRows} from './opening.js';
import {readBytes} from './read-bytes.js';
import type {Feed} from './shapes.js';

const isOnline = () => navigator.onLine;

export function feedSource({src, ...options}: Feed): Source {
  return {
    async load(signal) {
      const bytes = await fetchBytes(src, {signal, isOnline});
      const rows = meetingGuideRows(decodeText(bytes), options);
      return rows ? markMeetingGuide(await readRows(rows, options, signal)) : readBytes(bytes, options);
    },
  };
}
