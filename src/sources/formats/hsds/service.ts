/** What an HSDS service says about itself, apart from where and when it's offered. */
import type {Group} from '../../../model/group.js';
import type {Fields} from '../../records/fields.js';
import {objectsIn} from '../../values/json-objects.js';
import {emailAddress, safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {contactPhone} from '../../values/phones.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {firstOf, isObject, startOf, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {findCost} from '../../values/words.js';

const phoneOf = (record: JsonObject): string =>
  objectsIn(record.phones)
    .map((phone) =>
      [stringOf(phone.number).replace(/"/g, ''), stringOf(phone.extension)].filter(Boolean).join(' ext. '),
    )
    .find(Boolean) ?? '';

const linesOf = (...texts: string[]): string => texts.filter(Boolean).join('\n');

export function costOf(service: JsonObject): Group['cost'] {
  const listed = objectsIn(service.cost_options).flatMap((option) => {
    const amount = stringOf(option.amount);
    if (!/^\d{1,6}(\.\d+)?$/.test(amount)) return [];
    const words = [
      amount,
      stringOf(option.currency).toUpperCase(),
      firstOf(option, 'amount_description'),
      stringOf(option.option),
    ];
    return [{isFree: Number(amount) === 0, text: words.filter(Boolean).join(' ')}];
  });
  const paid = listed.filter(({isFree}) => !isFree);
  if (paid.length)
    return {
      kind: 'fee',
      text: startOf(listed.map(({text}) => text).join('; '), 300),
    };
  return listed.length ? {kind: 'free'} : findCost(firstOf(service, 'fees_description', 'fees'));
}

export function agesOf(service: JsonObject): Group['ages'] {
  const age = (value: unknown): number | undefined =>
    /^\d{1,3}$/.test(stringOf(value)) && Number(value) <= 120 ? Number(value) : undefined;
  return withoutEmpty({minimum: age(service.minimum_age) || undefined, maximum: age(service.maximum_age)});
}

export function organisationOf(organisation: JsonObject, note: Note): Group['organisation'] {
  const name = plainText(organisation.name, 'organization', note, NAME_LIMIT);
  if (!name) return undefined;
  const url = safeUrl(firstOf(organisation, 'website', 'url', 'uri'), 'organization', note);
  return {
    name,
    ...withoutEmpty({
      url,
      phone: contactPhone(phoneOf(organisation), note),
      email: emailAddress(organisation.email),
    }),
  };
}

/** Returns the phone number of a service at a place, or otherwise the place's. */
const phonesOfPlace = (at: JsonObject): string[] => [at, at.location].filter(isObject).map(phoneOf);

/** Returns the values that also have a column in a table. */
export function groupFields(service: JsonObject, places: readonly JsonObject[]): Fields {
  const process = stringOf(service.application_process);
  const isRegistration = /requir|must|book|needed|referral/i.test(process);
  const languages = objectsIn(service.languages).map((each) => firstOf(each, 'code', 'name', 'language'));
  const access = places.flatMap(({location}) => (isObject(location) ? objectsIn(location.accessibility) : []));
  return {
    name: stringOf(service.name),
    notes: linesOf(
      ...['alert', 'description', 'interpretation_services'].map((field) => stringOf(service[field])),
      isRegistration ? '' : process,
    ),
    registration: isRegistration ? process : '',
    url: firstOf(service, 'url', 'website'),
    phone: phoneOf(service) || (places.flatMap(phonesOfPlace).find(Boolean) ?? ''),
    email: stringOf(service.email),
    eligibility:
      firstOf(service, 'eligibility_description') ||
      objectsIn(service.eligibility)
        .map((each) => stringOf(each.eligibility))
        .join('\n'),
    cost: firstOf(service, 'fees_description', 'fees'),
    languages: languages.join(', '),
    access: access
      .map((each) => linesOf(firstOf(each, 'description', 'accessibility'), stringOf(each.details)))
      .join('\n'),
    updated: stringOf(service.last_modified),
  };
}

/** Returns the names of taxonomy terms, which come in three structures. */
export function topicsOf(service: JsonObject): string[] {
  const terms = [...objectsIn(service.attributes), ...objectsIn(service.taxonomy_terms)];
  return terms.map((each) =>
    isObject(each.taxonomy_term) ? stringOf(each.taxonomy_term.name) : firstOf(each, 'label', 'name', 'term'),
  );
}
