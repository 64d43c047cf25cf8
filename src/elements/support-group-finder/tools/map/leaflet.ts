/**
 * The parts of Leaflet that we need. The full file would include controls and popups that create markup from text, and
 * a global `L`. The build bundles them into this module, adapted by `scripts/leaflet.mjs`.
 */
import {Map as LeafletMap} from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import {GridLayer} from 'leaflet/src/layer/tile/GridLayer.js';
import {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
import {Circle} from 'leaflet/src/layer/vector/Circle.js';
import {Polygon} from 'leaflet/src/layer/vector/Polygon.js';
import {Polyline} from 'leaflet/src/layer/vector/Polyline.js';
import {SVG} from 'leaflet/src/layer/vector/SVG.js';

// Leaflet's own function would include the canvas renderer; our layers name their renderer.
LeafletMap.include({getRenderer: ({options}: Polyline) => options.renderer});

export {Circle, GridLayer, LeafletMap, Polygon, Polyline, SVG, TileLayer};
