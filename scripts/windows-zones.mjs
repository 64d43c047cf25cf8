/**
 * Writes src/sources/values/windows-zones.ts from CLDR's table of the zones of Windows.
 *
 * `node scripts/windows-zones.mjs windowsZones.json`, the file of that name in https://github.com/unicode-org/cldr-json
 * (cldr-core/supplemental). The same file gives the same bytes; run it when CLDR has a new version.
 */
import {readFile, writeFile} from 'node:fs/promises';

const OUTPUT = new URL('../src/sources/values/windows-zones.ts', import.meta.url);

/** The zones of which most lists are. Of zones whose clocks agree, the first is the one that calendars without a name for theirs get. */
const FIRST =
  `America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage America/Halifax Europe/London
Europe/Berlin Europe/Paris Europe/Budapest Europe/Warsaw Europe/Helsinki Europe/Moscow Australia/Sydney Pacific/Auckland Asia/Kolkata
Asia/Shanghai Asia/Tokyo America/Sao_Paulo America/Mexico_City America/Argentina/Buenos_Aires America/Bogota Africa/Lagos
Africa/Johannesburg Africa/Nairobi Asia/Dubai Asia/Bangkok Asia/Singapore Asia/Karachi Asia/Dhaka`.split(/\s+/);

/**
 * CLDR keeps old spellings as identifiers; these are the names of today (backward, in the tz database). Of "Kiev" older and newer browsers
 * know different spellings, and the clocks of Helsinki, which is in the same zone of Windows, agree.
 */
const TODAY = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Helsinki',
};

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Which windowsZones.json? See the top of scripts/windows-zones.mjs.');
  process.exit(2);
}
const {windowsZones, version} = JSON.parse(await readFile(file, 'utf8')).supplemental;
const lines = windowsZones.mapTimezones
  .map(({mapZone}) => mapZone)
  .filter(({_territory, _other}) => _territory === '001' && _other !== 'UTC')
  .map(({_other, _type}) => [TODAY[_type] ?? _type, _other.replace(/ Standard Time$/, '')]);
const rank = ([zone]) => (FIRST.includes(zone) ? FIRST.indexOf(zone) : FIRST.length);
lines.sort((a, b) => rank(a) - rank(b));

const cityOf = (zone) => zone.replace(/^.*\//, '').replaceAll('_', ' ');

await writeFile(
  OUTPUT,
  `/**
 * The zones of Windows and Outlook by the names they write into calendars, as IANA names (CLDR ${version._cldrVersion}, windowsZones, territory 001; the
 * common suffix " Standard Time" left out, and so are names of the city of the zone). Of zones whose clocks agree, the best known is first. Written by scripts/windows-zones.mjs.
 */
export const WINDOWS_ZONES = \`${lines.map(([zone, name]) => (cityOf(zone) === name ? zone : `${zone}=${name}`)).join('\n')}\`;
`,
);
