/**
 * Loads the list of a finder that doesn't have a single URL: set as a property, at several URLs, or in the page itself.
 */
import {loadReader} from '../../../sources/source.js';
import type {Loaded, SourceOptions} from '../../../sources/source.js';
import {SourceError} from '../../../sources/source.js';
import type {FinderHost, ListHolder} from '../finder-host.js';
import {loadLightDomList} from './light-dom-source.js';

/** Loads the list. A page only fetches the reader for its own kind of list. */
export async function loadOther(element: ListHolder, options: SourceOptions, signal: AbortSignal): Promise<Loaded> {
  const finder = element as FinderHost;
  const {source, groups} = finder;
  if (source && 'load' in source) return source.load(signal);
  if (source && !('ask' in source))
    throw new SourceError({code: 'unknown-format', values: {found: 'an object with neither load() nor ask()'}});
  if (source) return (await import('./backend.js')).loadFromBackend(finder, source, signal);
  if (groups) {
    const {readNative} = await loadReader(import('../../../sources/formats/native/native.js'));
    return readNative(groups, options);
  }
  if (finder.querySelector('support-source')) {
    const {loadSeveral} = await import('./several-lists.js');
    // The finder may have left the page in the meantime.
    signal.throwIfAborted();
    return loadSeveral(finder, options, signal);
  }
  return loadLightDomList(finder, options);
}
