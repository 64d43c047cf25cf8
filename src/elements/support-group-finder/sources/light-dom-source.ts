import {loadReader} from '../../../sources/source.js';
import type {Loaded, SourceOptions} from '../../../sources/source.js';
import {readLightDomList} from './light-dom-list.js';

/** Reads the list, table or JSON-LD inside the element; with the type `jsonld`, the JSON-LD of the whole page. */
export async function loadLightDomList(host: Element, {type, ...options}: SourceOptions): Promise<Loaded> {
  const list = readLightDomList(host, type === 'jsonld');
  if (list?.kind === 'jsonld') {
    const {readJsonLdTexts} = await loadReader(import('../../../sources/servers/web-page.js'));
    return readJsonLdTexts(list.texts, options);
  }
  const {readItems, readTable} = await loadReader(import('../../../sources/formats/rows.js'));
  return list?.kind === 'table' ? readTable(list.rows, options) : readItems(list?.items ?? [], options);
}
