/** Leaflet only has types for the package as a whole. */
declare module 'leaflet/src/map/Map.js' {
  export {Map} from 'leaflet';
}
declare module 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
declare module 'leaflet/src/map/handler/Map.TouchZoom.js';
declare module 'leaflet/src/layer/tile/GridLayer.js' {
  export {GridLayer} from 'leaflet';
}
declare module 'leaflet/src/layer/tile/TileLayer.js' {
  export {TileLayer} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Circle.js' {
  export {Circle} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polygon.js' {
  export {Polygon} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/Polyline.js' {
  export {Polyline} from 'leaflet';
}
declare module 'leaflet/src/layer/vector/SVG.js' {
  export {SVG} from 'leaflet';
}
