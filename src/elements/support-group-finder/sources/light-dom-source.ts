import {loadReader} from '../../../sources/source.js';
import type {Loaded, SourceOptions} from '../../../sources/source.js';
import {readLightDomList} from './light-dom-list.js';

/** Reads the list, table or JSON-LD inside the element; with the type `jsonld` what the whole page tells search engines. */
export async function loadLightDomList(host: Element, {type, ...options}: SourceOptions): Promise<Loaded> {
  const list = readLightDomList(host, type === 'jsonld');
  const {withZoneNames} = await loadReader(import('../../../sources/load-zone-names.js'));
  if (list?.kind === 'jsonld') {
    const {readJsonLdTexts} = await loadReader(import('../../../sources/servers/web-page.js'));
    return readJsonLdTexts(list.texts, await withZoneNames(list.texts.join('\n'), options));
  }
  const {readItems, readTable} = await loadReader(import('../../../sources/formats/rows.js'));
  const zoned = await withZoneNames(JSON.stringify(list ?? ''), options);
  return list?.kind === 'table' ? readTable(list.rows, zoned) : readItems(list?.items ?? [], zoned);
}
