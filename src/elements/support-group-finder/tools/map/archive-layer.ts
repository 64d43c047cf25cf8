/** Map tiles from one PMTiles file, which is read in ranges. */
import type {Coords, DoneCallback, GridLayer as Layer} from 'leaflet';
import {PMTiles, TileType} from 'pmtiles';
import {MAX_ZOOM} from './clusters.js';
import {GridLayer} from './leaflet.js';

const PICTURES: readonly TileType[] = [TileType.Png, TileType.Jpeg, TileType.Webp, TileType.Avif];
const TILE_PX = 256;

/** Returns the tile layer. Rejects if the file can't be read, or has vector tiles instead of raster tiles. */
export async function archiveLayer(url: string): Promise<Layer> {
  const archive = new PMTiles(url);
  const {tileType, minZoom, maxZoom} = await archive.getHeader();
  if (!PICTURES.includes(tileType)) throw new TypeError('expected a file with pictures (raster tiles).');

  const draw = async ({z, x, y}: Coords, canvas: HTMLCanvasElement): Promise<void> => {
    const tile = await archive.getZxy(z, x, y);
    if (!tile) return;
    // Drawn on a canvas, so that the page's image policy doesn't have to allow blobs.
    const picture = await createImageBitmap(new Blob([tile.data]));
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    picture.close();
  };
  const layer = new GridLayer({
    tileSize: TILE_PX,
    minNativeZoom: minZoom,
    maxNativeZoom: maxZoom,
    maxZoom: MAX_ZOOM,
  }) as Layer & {createTile: (coords: Coords, done: DoneCallback) => HTMLElement};
  layer.createTile = (coords, done) => {
    const canvas = document.createElement('canvas');
    draw(coords, canvas).then(
      () => done(undefined, canvas),
      (error: Error) => done(error, canvas),
    );
    return canvas;
  };
  return layer;
}
