/**
 * The parts of Leaflet that we need. Its one big file would bring controls and popups that make markup from text, and a global `L`.
 * The build puts them into this module, adapted by `scripts/leaflet.mjs`.
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

// Leaflet's own would bring the canvas with it; our layers name their renderer.
LeafletMap.include({getRenderer: ({options}: Polyline) => options.renderer});

export {Circle, GridLayer, LeafletMap, Polygon, Polyline, SVG, TileLayer};
