/** Parses GeoJSON: points on a map, each with the fields of a row. */
import {isMeetingGuide} from '../detect.js';
import {loadReader} from '../source.js';
import type {Loaded, SourceOptions} from '../source.js';
import {isObject} from '../values/values.js';
import {readMeetingGuide} from './meeting-guide/meeting-guide.js';

/** Longitude comes first in GeoJSON. An area isn't a point, and its center would be a guess. */
function pointOf(geometry: unknown): {latitude?: unknown; longitude?: unknown} {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return {};
  const position: unknown =
    geometry.type === 'MultiPoint' ? (geometry.coordinates as unknown[])[0] : geometry.coordinates;
  const isPoint = (geometry.type === 'Point' || geometry.type === 'MultiPoint') && Array.isArray(position);
  const [longitude, latitude] = isPoint ? (position as unknown[]) : [];
  return isPoint ? {latitude, longitude} : {};
}

/** Returns a feature as a record of a list. */
function toRecord(feature: unknown): unknown {
  if (!isObject(feature)) return feature;
  const properties = isObject(feature.properties) ? feature.properties : {};
  return {...(feature.id !== undefined && {id: feature.id}), ...properties, ...pointOf(feature.geometry)};
}

/** Loads the parser of GeoJSON, for the features of a collection or a single one. */
export async function geoJsonReader(): Promise<(value: unknown, options: SourceOptions) => Loaded> {
  const {readRecords} = await loadReader(import('./rows.js'));
  return (value, options) => {
    const listed = isObject(value) ? (value.features ?? [value]) : value;
    const records = (Array.isArray(listed) ? (listed as unknown[]) : []).map(toRecord);
    return isMeetingGuide(records)
      ? {...readMeetingGuide(records, options), type: 'geojson'}
      : readRecords(records, options, 'geojson');
  };
}
