/**
 * Converts the `<support-source>` children of a finder to sources. It reads their attributes, whether or not the tag is
 * registered.
 */
import {feedSource} from '../../../directory/listed-source.js';
import type {NamedSource} from '../../../directory/several-sources.js';
import {isTimeZone} from '../../../model/zone.js';
import {SOURCE_TYPES} from '../../../sources/source-types.js';
import type {SourceOptions, SourceType} from '../../../sources/source.js';
import {warnUnclosed} from '../../../ui/unclosed.js';
import {arrivingBmlt, arrivingHsds} from './arriving-source.js';

/** The children of a finder, including those inside another child whose tag was never closed. */
const SOURCE_CHILDREN = ':scope > support-source[src], :scope > support-source support-source[src]';

const LIVE = {'bmlt-server': arrivingBmlt, 'hsds-server': arrivingHsds};
const isLive = (type: string): type is keyof typeof LIVE => Object.hasOwn(LIVE, type);
const isFormat = (type: string): type is SourceType => (SOURCE_TYPES as readonly string[]).includes(type);

function addressOf(child: Element): URL | undefined {
  try {
    const url = new URL(child.getAttribute('src') ?? '', child.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Returns what is wrong with a child, one sentence each, for site developers. Invalid attributes are ignored. */
function faultsOf(child: Element, url: URL | undefined, type: string, zone: string): string[] {
  const fault = (attribute: string, expected: string): string =>
    `<support-source ${attribute}="${child.getAttribute(attribute)}">: expected ${expected}.`;
  return [
    ...(url ? [] : [fault('src', 'the address of a list')]),
    ...(!type || isLive(type) || isFormat(type)
      ? []
      : [fault('type', `one of ${[...Object.keys(LIVE), ...SOURCE_TYPES].join(', ')}`)]),
    ...(!zone || isTimeZone(zone) ? [] : [fault('time-zone', 'an IANA time zone such as "America/Chicago"')]),
  ];
}

/** Returns the prefix of group ids: unique to the list, and the same after a reload. */
function keyFor(name: string, taken: Set<string>): string {
  const wanted =
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'list';
  let key = wanted;
  for (let number = 2; taken.has(key); number++) key = `${wanted}-${number}`;
  taken.add(key);
  return key;
}

/**
 * Returns the children as sources, in page order. Options they don't set come from `common`. `warn` receives what is
 * wrong.
 */
export function sourceChildren(finder: Element, common: SourceOptions, warn: (fault: string) => void): NamedSource[] {
  const keys = new Set<string>();
  return [...finder.querySelectorAll(SOURCE_CHILDREN)].flatMap((child) => {
    const given = (attribute: string): string => child.getAttribute(attribute)?.trim() ?? '';
    const type = given('type');
    const url = addressOf(child);
    faultsOf(child, url, type, given('time-zone')).forEach(warn);
    if (child.firstElementChild) warnUnclosed(child, child.firstElementChild);
    if (!url) return [];
    const name = given('name') || url.host;
    const options: SourceOptions = {
      key: keyFor(name, keys),
      name,
      timeZone: given('time-zone') || common.timeZone,
      programme: given('programme') || common.programme,
      locale: common.locale,
    };
    const source = isLive(type)
      ? LIVE[type](url.href, options)
      : feedSource({src: url.href, ...options, ...(isFormat(type) && {type})});
    return [{key: JSON.stringify([url.href, type, options]), name, source}];
  });
}
