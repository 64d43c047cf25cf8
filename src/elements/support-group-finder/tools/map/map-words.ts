/** Texts about groups on the map, in the page's language. */
import {formatDay, formatList, formatNumber, formatTime} from '../../../../i18n/format.js';
import {kindInWords} from '../../parts/describe-schedule.js';
import type {View} from '../../render-context.js';
import {whenOf} from '../../parts/when.js';
import {factsOf} from './cluster-facts.js';
import type {Cluster} from './clusters.js';
import {canSplit} from './clusters.js';
import type {Gathered} from './gather.js';
import type {PinText} from './pin-layer.js';
import type {Pin} from './pins.js';

/** Returns the next date, or the text for a group without dates. */
export function pinWhen({status, meetings}: Pin, view: View): string {
  const {strings, locale, query} = view;
  if (status === 'paused' || status === 'ended') return strings[status];
  const when = whenOf({meetings}, query.filters ?? {}, view);
  if (when?.shown === undefined) return kindInWords(when?.meeting.schedule.kind, strings) ?? strings.askForDates;
  const date = formatDay(when.shown, locale);
  return when.hasTime ? strings.mapWhen(date, formatTime(when.shown, locale)) : date;
}

export function pinText(cluster: Cluster, view: View): PinText {
  const {strings, locale} = view;
  const [first] = cluster.pins as [Pin];
  if (cluster.pins.length === 1)
    return {name: strings.mapPin(first.name, pinWhen(first, view)), label: first.name, count: ''};
  const {groups, town, otherTowns} = factsOf(cluster);
  const count = formatNumber(groups, locale);
  const name = canSplit(cluster)
    ? strings.mapCluster(groups, count, town, otherTowns)
    : strings.mapSamePlace(groups, count, town);
  return {name, label: town ? strings.mapTowns(town, otherTowns) : '', count};
}

/** Returns how many groups are on the map, how many aren't, and why. */
export function whereText({mapped, unmapped, seen, total, isExact}: Gathered, {strings, locale}: View): string {
  const {remote, private: kept, unknown} = unmapped;
  const number = (count: number): string => formatNumber(count, locale);
  const missing = remote + kept + unknown;
  const reasons = [
    remote && strings.mapRemote(number(remote)),
    kept && strings.mapPrivate(number(kept)),
    unknown && strings.mapUnknown(number(unknown)),
  ].filter((reason) => typeof reason === 'string');
  return [
    seen < total ? strings.mapFirst(number(seen), isExact ? number(total) : `${number(total)}+`) : '',
    mapped ? strings.mapShown(mapped, number(mapped)) : strings.mapNone,
    missing ? strings.mapNotShown(missing, number(missing), formatList(reasons, locale)) : '',
  ]
    .join(' ')
    .trim();
}
