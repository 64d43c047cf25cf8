/** The `<support-source>` children of a finder as sources. Their attributes count, whether or not the tag is registered. */
import {feedSource} from '../../../directory/listed-source.js';
import type {NamedSource} from '../../../directory/several-sources.js';
import {isTimeZone} from '../../../model/zone.js';
import {SOURCE_TYPES} from '../../../sources/source-types.js';
import type {SourceOptions, SourceType} from '../../../sources/source.js';
import {warnUnclosed} from '../../../ui/unclosed.js';
import {arrivingBmlt, arrivingHsds} from './arriving-source.js';

/** Where the children of a finder are: inside another one, too, when its tag was never closed. */
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

/** What is wrong with a child, a sentence each, for the people who build the page. A wrong attribute is passed over. */
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

/** What ids of groups begin with: the same after a reload, and for one list only. */
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

/** The children as sources, in the order of the page; what they leave open is as `common` says. `warn` gets what is wrong. */
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
