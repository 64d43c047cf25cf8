/** What a schema.org or OpenActive `Event` says about the group, apart from where and when it meets. */
import type {Group} from '../../../model/group.js';
import type {Fields} from '../../records/fields.js';
import type {GroupDraft} from '../../records/merge.js';
import {cleanText} from '../../values/clean-text.js';
import {emailAddress, safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {contactPhone} from '../../values/phones.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {nodesOf, termOf, textOf, textsOf} from './node.js';
import {splitParts} from '../../values/trim.js';

const GENDERS: Record<string, string> = {FemaleOnly: 'women', MaleOnly: 'men'};

/** Returns the audience in words: schema.org has several fields for it, and OpenActive one more. */
function audienceOf(event: JsonObject): string {
  const listed = nodesOf(event.audience).map((audience) => firstOf(audience, 'audienceType', 'name'));
  const texts = Array.isArray(event.audience) ? textsOf(event.audience) : [stringOf(event.audience)];
  const gender = GENDERS[termOf(event.genderRestriction)] ?? '';
  return [...new Set([...listed, ...texts, gender])].filter(Boolean).join(', ');
}

function age(value: unknown): number | undefined {
  const text = stringOf(value);
  return /^\d{1,3}$/.test(text) && Number(text) <= 120 ? Number(text) : undefined;
}

/** `ageRange: {minValue, maxValue}`, `typicalAgeRange: "18-"`. */
function agesOf(event: JsonObject): Group['ages'] {
  const [range = {}] = nodesOf(event.ageRange);
  const [, from, to] = /^(\d{1,3})\s*(?:[-–+]\s*(\d{1,3})?)?$/.exec(textOf(event.typicalAgeRange)) ?? [];
  const [audience = {}] = nodesOf(event.audience);
  const minimum = age(range.minValue) ?? age(from) ?? age(audience.suggestedMinAge);
  const maximum = age(range.maxValue) ?? age(to) ?? age(audience.suggestedMaxAge);
  return withoutEmpty({minimum: minimum || undefined, maximum});
}

function costOf(event: JsonObject): Group['cost'] {
  if (event.isAccessibleForFree === true || /^true$/i.test(textOf(event.isAccessibleForFree))) return {kind: 'free'};
  const prices = nodesOf(event.offers).flatMap((offer) => {
    const price = firstOf(offer, 'price', 'lowPrice');
    return /^\d{1,6}(?:\.\d+)?$/.test(price) ? [{price, currency: stringOf(offer.priceCurrency).slice(0, 3)}] : [];
  });
  const paid = prices.filter(({price}) => Number(price) > 0);
  if (prices.length && !paid.length) return {kind: 'free'};
  const texts = [...new Set(paid.map(({price, currency}) => `${price} ${currency}`.trim()))].slice(0, 6);
  // A free place for some people doesn't make it free for the reader.
  if (paid.length < prices.length) texts.unshift('0');
  return paid.length ? {kind: 'fee', text: texts.join(', ')} : undefined;
}

function organisationOf(event: JsonObject, note: Note): Group['organisation'] {
  const [organizer = {}] = nodesOf(event.organizer);
  const name = plainText(textOf(event.organizer), 'organizer', note, NAME_LIMIT);
  if (!name) return undefined;
  return {
    name,
    ...withoutEmpty({
      url: safeUrl(textOf(organizer.url), 'organizer.url', note),
      phone: contactPhone(textOf(organizer.telephone), note),
      email: emailAddress(organizer.email),
    }),
  };
}

const splitWords = (value: unknown): string[] => textsOf(value).flatMap((text) => splitParts(text, /[,;|]/));

/** Returns keywords, categories and activities. */
export function topicsOf(event: JsonObject): string[] {
  const lists = [event.keywords, event.about, event.activity, event.category].map(splitWords);
  return [...new Set(lists.flat())].filter((topic) => topic && !/^https?:/i.test(topic));
}

function accessOf(event: JsonObject): string {
  const amenities = nodesOf(event.location)
    .flatMap((place) => nodesOf(place.amenityFeature))
    .filter(({value}) => value !== false)
    .map((feature) => textOf(feature.name) || termOf(feature['@type'] ?? feature.type));
  return [...textsOf(event.accessibilitySupport), ...amenities].join(', ');
}

/** Returns the values that also have a column in a table. */
export function eventFields(event: JsonObject, note: Note): Fields {
  const [contact = {}] = nodesOf(event.contactPoint);
  const description = textOf(event.description) || textOf(event.disambiguatingDescription);
  return {
    name: textOf(event.name),
    notes: description.length > 40_000 ? description.slice(0, 40_000) : description,
    url: cleanText(textOf(event.url), 'url', note),
    phone: textOf(contact.telephone),
    email: textOf(contact.email),
    contact: textOf(contact.name),
    audience: audienceOf(event),
    access: accessOf(event),
    size: textOf(event.maximumAttendeeCapacity),
    updated: textOf(event.dateModified),
    languages: nodesOf(event.inLanguage)
      .map((each) => firstOf(each, 'alternateName', 'name'))
      .concat(textsOf(event.inLanguage))
      .join(', '),
  };
}

const STATUS: Record<string, Group['status']> = {EventCancelled: 'ended', EventPostponed: 'paused'};

/** Returns values without a column. `hasDates` is set if the status of the event is only that of one of its dates. */
export function statedOf(event: JsonObject, hasDates: boolean, note: Note): Partial<GroupDraft> {
  return (
    withoutEmpty<Partial<GroupDraft>>({
      ages: agesOf(event),
      cost: costOf(event),
      organisation: organisationOf(event, note),
      status: hasDates ? undefined : STATUS[termOf(event.eventStatus)],
    }) ?? {}
  );
}
