/** Converts a row of a list to a group with its meetings. */
import type {Meeting} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import {readDate} from '../values/dates.js';
import {findLanguages} from '../values/languages.js';
import {emailAddress, safeUrl} from '../values/links.js';
import {cleanName} from '../values/names.js';
import type {Note} from '../values/notes.js';
import {contactPhone} from '../values/phones.js';
import {plainText} from '../values/text.js';
import {withoutEmpty} from '../values/values.js';
import {findFormats} from '../values/format-words.js';
import {findAudiences, findCost, findCostInNotes, findFocus, findLeadership} from '../values/words.js';
import type {Fields} from './fields.js';
import {inferFromName} from './infer.js';
import {withJoinFromTexts} from './join-text.js';
import type {GroupDraft} from './merge.js';
import {programmeAmong, programmeNamedIn} from './programme-in-text.js';
import {factsOfProgramme} from './programmes.js';
import type {ProgrammeFacts} from './programmes.js';
import {readAccessFields, readOpenness, readRegistration, readStatus} from './row-facts.js';
import {readPoint} from './row-point.js';
import {readRowWhen} from './row-dates.js';
import type {RowOptions} from './row-schedule.js';
import {splitAccess} from './secrets.js';
import {readTypes} from './types.js';

type Limits = Partial<Record<keyof Fields, number>>;
const LIMITS: Limits = {
  notes: 4000,
  eligibility: 1000,
  placeNotes: 1000,
  joinNotes: 1000,
  joinUrl: 2000,
  url: 2000,
  name: 255,
};

/** Returns the fields as plain text of limited length. */
export function cleanFields(listed: Fields, note: Note): Fields {
  const fields: Fields = {};
  for (const column of Object.keys(listed) as (keyof Fields)[]) {
    const text = plainText(listed[column], column, note, LIMITS[column] ?? 500);
    if (text) fields[column] = text;
  }
  return fields;
}

function listLanguages(fields: Fields, typed: readonly string[], options: SourceOptions): string[] {
  const stated = [...new Set([...typed, ...findLanguages(fields.languages ?? '')])];
  return stated.length || !options.language ? stated : [options.language];
}

function summaryOf(fields: Fields, kept: string): string {
  const cost = fields.cost && !findCost(fields.cost) ? `Cost: ${fields.cost}` : '';
  return [kept, cost].filter(Boolean).join('\n');
}

/** Creates the meetings of a row from its fields. The notes no longer have the passcodes in `moved`. */
export type MakeMeetings = (fields: Fields, name: string, moved: string) => Meeting[];

/** Returns a group from the fields of a row that has a name. `nested` are its meetings, if the row lists several. */
export function readRow(listed: Fields, nested: readonly Fields[], options: RowOptions, note: Note): GroupDraft {
  const makeMeetings: MakeMeetings = (fields, name, moved) => {
    const point = readPoint(fields, moved, note);
    const isAfar = point.formats.includes('online') || point.formats.includes('phone');
    return (nested.length ? nested : [{}]).map((own) => {
      const schedule = readRowWhen({...fields, ...cleanFields(own, note)}, name, isAfar, options, note);
      return {id: '', ...point, schedule};
    });
  };
  return readRowWith(listed, makeMeetings, options, note);
}

/** Like {@link readRow}, for records with their own structure for places and schedules. */
export function readRowWith(
  listed: Fields,
  makeMeetings: MakeMeetings,
  options: SourceOptions,
  note: Note,
  joinFromTexts: (fields: Fields) => Fields = withJoinFromTexts,
): GroupDraft {
  const fields = joinFromTexts(cleanFields(listed, note));
  const {name, status} = cleanName(fields.name ?? '');
  const listedTypes = [fields.types ?? '', fields.format ?? ''].join(',').split(',');
  const statedProgramme = fields.programme ?? programmeAmong(listedTypes) ?? options.programme;
  const programmeName = statedProgramme ?? programmeNamedIn(`${name} | ${fields.organisation ?? ''}`);
  const {programme, named, derived}: ProgrammeFacts = programmeName ? factsOfProgramme(programmeName) : {derived: {}};
  const types = readTypes(listedTypes, programme?.code, note);
  const labels = types.labels.filter((label) => !findFormats(label).length && label !== programme?.label);
  const {kept, moved} = splitAccess(fields.notes ?? '');
  const meetings = makeMeetings({...fields, notes: kept}, name, moved);
  if (meetings.some(({formats, place}) => formats.includes('in-person') && !place)) note('no-place');

  const stated = withoutEmpty({
    kind: types.kind,
    openness: types.openness ?? readOpenness(fields),
    leadership: findLeadership(fields.leadership ?? ''),
    cost: fields.cost ? findCost(fields.cost) : findCostInNotes(kept),
  });
  const inferred = inferFromName(
    name,
    [...(derived.focus ?? []), ...findFocus(fields.types ?? '')],
    [...types.audience, ...findAudiences(`${fields.audience ?? ''} ${fields.eligibility ?? ''}`)],
  );
  const url = safeUrl(fields.url, 'url', note);
  const isJoinLink = meetings.some(({join}) => typeof join === 'object' && join.url === url);
  const organisation = fields.organisation === name ? undefined : fields.organisation;
  return {
    name,
    ...derived,
    ...stated,
    ...withoutEmpty({
      summary: summaryOf(fields, kept),
      url: isJoinLink ? undefined : url,
      programme: named,
      eligibility: fields.eligibility,
      labels: labels.length ? labels : undefined,
      size: fields.size,
      registration: readRegistration(
        fields,
        meetings.map(({place}) => place).find((place) => place?.precision === 'withheld'),
      ),
      contact: withoutEmpty({
        name: emailAddress(fields.contact) ? undefined : fields.contact,
        phone: contactPhone(fields.phone, note),
        email: emailAddress(fields.email) ?? emailAddress(fields.contact),
      }),
      organisation: organisation
        ? {name: organisation, ...withoutEmpty({url: safeUrl(fields.organisationUrl, 'organisation', note)})}
        : undefined,
      updated: readDate(fields.updated ?? '', 'updated', note),
    }),
    focus: inferred.focus,
    audience: inferred.audience,
    languages: listLanguages(fields, types.languages, options),
    access: [...new Set([...types.access, ...readAccessFields(fields)])],
    meetings,
    status: readStatus(status, fields),
    derived: [
      ...new Set([
        ...Object.keys(derived).filter((field) => !Object.hasOwn(stated ?? {}, field)),
        ...inferred.fields,
        ...(named && !statedProgramme ? ['programme'] : []),
      ]),
    ],
  };
}
