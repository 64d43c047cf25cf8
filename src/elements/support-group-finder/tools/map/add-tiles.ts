/** Map tiles from the site's own choice of server. */
import type {Map as LeafletMap} from 'leaflet';
import {MAX_ZOOM} from './clusters.js';
import {TileLayer} from './leaflet.js';
import type {Tiles} from './tiles.js';

/** Adds the tile layer. Rejects if nothing at that URL can be shown; calls `onGap` when the first tile is missing. */
export async function addTiles(map: LeafletMap, {url, isArchive}: Tiles, onGap: () => void): Promise<void> {
  const layer = isArchive
    ? await (await import('./archive-layer.js')).archiveLayer(url)
    : new TileLayer(url, {maxZoom: MAX_ZOOM, referrerPolicy: 'no-referrer'});
  layer.once('tileerror', onGap);
  // The map may have been closed in the meantime.
  if (map.getPane('tilePane')?.isConnected) layer.addTo(map);
}
