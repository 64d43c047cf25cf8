/**
 * Makes the outline of the map: coasts and borders of the world as a module that is bundled with the map, so that a map needs no request.
 *
 * From Natural Earth (public domain, 1:50 million), as the package world-atlas has it. Made anew when that package or this file changes.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {PROJECT, runAsScript} from './run.mjs';

const MODULE = join(PROJECT, 'src/elements/support-group-finder/tools/map/outline.ts');

/** Points that change less than so much of the picture are left out, and islands that are smaller; in square degrees. */
const LEAST_WEIGHT = 0.03;
const LEAST_AREA = 0.06;
/** Coordinates are counted in fiftieths of a degree: two kilometres, less than what is left out anyway. */
const PER_DEGREE = 50;

/** Says what a module was made from. */
function stamp(require) {
  const {version} = require('world-atlas/package.json');
  const maker = createHash('sha256')
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex')
    .slice(0, 12);
  return `// Made by scripts/outline.mjs (${maker}) from world-atlas ${version}: Natural Earth, public domain.`;
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

function makeOutline(require) {
  const {merge, mesh} = require('topojson-client');
  const {presimplify, simplify} = require('topojson-simplify');
  const world = simplify(presimplify(require('world-atlas/countries-50m.json')), LEAST_WEIGHT);
  const {countries} = world.objects;
  const land = merge(world, countries.geometries)
    .coordinates.flat()
    .map(unwrap)
    .filter((ring) => areaOf(ring) > LEAST_AREA);
  const borders = mesh(world, countries, (one, other) => one !== other).coordinates;
  return {perDegree: PER_DEGREE, land: land.map(stepsOf), borders: borders.map(stepsOf)};
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
