/**
 * Parses FHIR R4 and R5: healthcare services with their locations and organizations, in a bundle, a list, or one
 * resource per line.
 */
import type {Group} from '../../../model/group.js';
import {numbered} from '../../../model/numbered.js';
import {openAccount} from '../../records/account.js';
import {readListing} from '../../records/listing.js';
import type {GroupDraft} from '../../records/merge.js';
import {approximateSharedPoints} from '../../records/shared-coordinates.js';
import type {Loaded, SourceOptions} from '../../source.js';
import {objectsIn} from '../../values/json-objects.js';
import {safeUrl} from '../../values/links.js';
import type {Note} from '../../values/notes.js';
import {contactPhone} from '../../values/phones.js';
import {NAME_LIMIT, plainText} from '../../values/text.js';
import {excerpt, isObject, lookUp, stringOf, withoutEmpty} from '../../values/values.js';
import type {JsonObject} from '../../values/values.js';
import {meetingsOf} from './meetings.js';
import {createFinder, resourcesOf} from './resources.js';
import type {Find} from './resources.js';
import {codesOf, extensionsOf, namesOf, telecomOf} from './values.js';

const ACCESS: Record<string, string> = {
  adacomp: 'wheelchair',
  pubtrans: 'public-transport',
  handiaccess: 'wheelchair',
  cultcomp: '',
};
const COST: Record<string, NonNullable<Group['cost']>['kind']> = {free: 'free', disc: 'fee', cost: 'fee'};

/** R4 has contacts on the service, R5 one level deeper. */
function telecoms(resource: JsonObject): JsonObject[] {
  return [...objectsIn(resource.telecom), ...objectsIn(resource.contact).flatMap(({telecom}) => objectsIn(telecom))];
}

function organisationOf(organisation: JsonObject | undefined, reference: unknown, note: Note): Group['organisation'] {
  const listed = stringOf(organisation?.name) || (isObject(reference) ? stringOf(reference.display) : '');
  const name = plainText(listed, 'providedBy', note, NAME_LIMIT);
  if (!name) return undefined;
  const {url, phone, email} = telecomOf(telecoms(organisation ?? {}));
  return {name, ...withoutEmpty({url: safeUrl(url, 'providedBy', note), phone: contactPhone(phone, note), email})};
}

/** Returns the name of a service; without one, its type and its provider. */
function nameOf(service: JsonObject, organisation: Group['organisation']): {name: string; isDerived: boolean} {
  // The row reader cleans this text. Cleaning it twice would erase a name such as "&lt;b&gt;".
  if (plainText(service.name, 'name', () => undefined, NAME_LIMIT))
    return {name: stringOf(service.name), isDerived: false};
  const kind = [service.specialty, service.type, service.category].flatMap(namesOf)[0] ?? '';
  const made = [kind, organisation?.name].filter(Boolean).join(', ');
  return {name: plainText(made, 'name', () => undefined, NAME_LIMIT), isDerived: true};
}

function readService(service: JsonObject, find: Find, options: SourceOptions, note: Note): GroupDraft | undefined {
  const provider = find(service.providedBy);
  const organisation = organisationOf(provider, service.providedBy, note);
  const {name, isDerived} = nameOf(service, organisation);
  if (!name) return undefined;
  const locations = objectsIn(service.location)
    .map(find)
    .filter((location) => location !== undefined);
  const {url, phone, email} = telecomOf(telecoms(service));
  const access = locations.flatMap((location) =>
    extensionsOf(location, 'accessibility').flatMap((each) => codesOf(each.valueCodeableConcept)),
  );
  const cost = objectsIn(service.serviceProvisionCode)
    .flatMap((each) => codesOf(each))
    .flatMap((code) => lookUp(COST, code) ?? [])[0];
  const eligibility = objectsIn(service.eligibility).flatMap((each) => [
    namesOf(each.code)[0] ?? '',
    stringOf(each.comment),
  ]);
  const draft = readListing(
    {
      fields: {
        name,
        notes: [stringOf(service.comment), stringOf(service.extraDetails)].filter(Boolean).join('\n'),
        url,
        phone,
        email,
        eligibility: eligibility.filter(Boolean).join('. '),
        languages: objectsIn(service.communication)
          .flatMap((each) => (stringOf(each.language) ? [stringOf(each.language)] : codesOf(each.language ?? each)))
          .join(', '),
        access: objectsIn(service.characteristic).flatMap(namesOf).join(', '),
        updated: isObject(service.meta) ? stringOf(service.meta.lastUpdated).slice(0, 10) : '',
      },
      meetings: meetingsOf(service, locations, options, note),
      topics: [service.type, service.specialty, service.program, service.category].flatMap((each) =>
        objectsIn(each).flatMap(namesOf),
      ),
      stated:
        withoutEmpty<Partial<GroupDraft>>({
          organisation,
          access: access.map((code) => lookUp(ACCESS, code) ?? '').filter(Boolean),
          cost: cost && {kind: cost},
          registration: service.appointmentRequired === true ? {required: true} : undefined,
          status: service.active === false ? 'paused' : undefined,
          derived: isDerived ? ['name'] : [],
        }) ?? {},
    },
    options,
    note,
  );
  return draft.name ? draft : undefined;
}

/** Whether other resources refer to it: such resources aren't records of a list of services. */
const isBeside = (resource: unknown): boolean =>
  isObject(resource) &&
  /^[A-Z]\w+$/.test(stringOf(resource.resourceType)) &&
  resource.resourceType !== 'HealthcareService';

/** Parses the healthcare services. */
export function readFhir(value: unknown, options: SourceOptions = {}): Loaded {
  const account = openAccount('fhir', options);
  const resources = resourcesOf(value);
  const find = createFinder(resources, value);
  for (const [index, resource] of numbered(resources.filter((each) => !isBeside(each)))) {
    if (!isObject(resource) || resource.resourceType !== 'HealthcareService') {
      account.reject({code: 'not-a-record', values: {found: excerpt(resource)}});
      continue;
    }
    const draft = readService(resource, find, options, account.note);
    if (draft) account.keep(draft, stringOf(resource.id));
    else account.reject({code: 'no-name', values: {row: index + 1}});
  }
  return account.finish(approximateSharedPoints);
}
