/** One row of a list to a group with its meetings. */
import type {Group, Meeting, Place} from '../model/group.js';
import {COMMON_LABELS} from './common-labels.js';
import {readDate} from './dates.js';
import type {Fields} from './fields.js';
import {emailAddress, safeUrl} from './links.js';
import type {GroupDraft} from './merge.js';
import {cleanName} from './names.js';
import type {Note} from './notes.js';
import {factsOfProgramme} from './programmes.js';
import type {ProgrammeFacts} from './programmes.js';
import {readPoint} from './row-point.js';
import {readRowSchedule} from './row-schedule.js';
import {splitAccess} from './secrets.js';
import type {SourceOptions} from './source.js';
import {plainText} from './text.js';
import {readTypes} from './types.js';
import {withoutEmpty} from './values.js';
import {
  findAccess,
  findAudiences,
  findCost,
  findFocus,
  findFormats,
  findLanguages,
  findLeadership,
  findYesNo,
} from './words.js';

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

/** The fields as plain text of bounded length. */
export function cleanFields(listed: Fields, note: Note): Fields {
  const fields: Fields = {};
  for (const column of Object.keys(listed) as (keyof Fields)[]) {
    const text = plainText(listed[column], column, note, LIMITS[column] ?? 500);
    if (text) fields[column] = text;
  }
  return fields;
}

function readAccessFields({access = '', wheelchair, hearing}: Fields): string[] {
  const found = findAccess(access);
  if (findYesNo(wheelchair) || findYesNo(access)) found.push('wheelchair');
  if (findYesNo(hearing)) found.push('hearing-loop');
  return [...new Set(found)];
}

function readOpenness({openness = ''}: Fields): Group['openness'] {
  // "Open: False" in a list of flags is the absence of a tick more often than a closed group.
  if (/^closed|^members only/i.test(openness)) return 'closed';
  return /^open\b/i.test(openness) || findYesNo(openness) ? 'open' : undefined;
}

function readStatus(named: Group['status'], {status = ''}: Fields): Group['status'] {
  if (/inactive|closed|suspended|paused|on hold/i.test(status)) return 'paused';
  return /ended|finished|defunct/i.test(status) ? 'ended' : named;
}

function readRegistration(fields: Fields, place: Place | undefined): Group['registration'] {
  if (place?.precision === 'withheld' && /regist|sign(?:ing)?[\s-]?up|anmeld/i.test(Object.values(fields).join(' '))) {
    return {required: true};
  }
  const text = fields.registration;
  const required =
    text && findYesNo(text) === undefined ? /requir|must|book|needed|erforderlich|referral/i.test(text) : false;
  return text && required ? {required, text} : undefined;
}

function listLanguages(fields: Fields, typed: readonly string[], options: SourceOptions): string[] {
  const stated = [...new Set([...typed, ...findLanguages(fields.languages ?? '')])];
  return stated.length || !options.language ? stated : [options.language];
}

function summaryOf(fields: Fields, kept: string): string {
  const cost = fields.cost && !findCost(fields.cost) ? `Cost: ${fields.cost}` : '';
  return [kept, cost].filter(Boolean).join('\n');
}

/** Makes the meetings of a row from its fields, of which the notes are without the pass codes that are in `moved`. */
export type MakeMeetings = (fields: Fields, name: string, moved: string) => Meeting[];

/** A group from the fields of a row that has a name; `nested` are its meetings where the row lists several. */
export function readRow(listed: Fields, nested: readonly Fields[], options: SourceOptions, note: Note): GroupDraft {
  const makeMeetings: MakeMeetings = (fields, name, moved) => {
    const point = readPoint(fields, moved, note);
    const isAfar = point.formats.includes('online') || point.formats.includes('phone');
    return (nested.length ? nested : [{}]).map((own) => {
      const schedule = readRowSchedule({...fields, ...cleanFields(own, note)}, name, isAfar, options, note);
      return {id: '', ...point, schedule};
    });
  };
  return readRowWith(listed, makeMeetings, options, note);
}

/** As {@link readRow}, for records that say in their own way where and when they meet. */
export function readRowWith(
  listed: Fields,
  makeMeetings: MakeMeetings,
  options: SourceOptions,
  note: Note,
): GroupDraft {
  const fields = cleanFields(listed, note);
  const {name, status} = cleanName(fields.name ?? '');
  const programmeName = fields.programme ?? options.programme;
  const {programme, named, derived}: ProgrammeFacts = programmeName ? factsOfProgramme(programmeName) : {derived: {}};
  const types = readTypes(
    [fields.types ?? '', fields.format ?? ''].join(',').split(','),
    programme?.code,
    note,
    COMMON_LABELS,
  );
  const labels = types.labels.filter((label) => !findFormats(label).length && label !== programme?.label);
  const {kept, moved} = splitAccess(fields.notes ?? '');
  const meetings = makeMeetings({...fields, notes: kept}, name, moved);
  if (meetings.some(({formats, place}) => formats.includes('in-person') && !place)) note('no-place');

  const stated = withoutEmpty({
    kind: types.kind,
    openness: types.openness ?? readOpenness(fields),
    leadership: findLeadership(fields.leadership ?? ''),
    cost: findCost(fields.cost ?? ''),
  });
  const focus = findFocus(fields.types ?? '');
  const organisation = fields.organisation === name ? undefined : fields.organisation;
  return {
    name,
    ...derived,
    ...stated,
    ...withoutEmpty({
      summary: summaryOf(fields, kept),
      url: safeUrl(fields.url, 'url', note),
      programme: named,
      eligibility: fields.eligibility,
      labels: labels.length ? labels : undefined,
      size: fields.size,
      registration: readRegistration(
        fields,
        meetings.map(({place}) => place).find((place) => place?.precision === 'withheld'),
      ),
      contact: withoutEmpty({name: fields.contact, phone: fields.phone, email: emailAddress(fields.email)}),
      organisation: organisation
        ? {name: organisation, ...withoutEmpty({url: safeUrl(fields.organisationUrl, 'organisation', note)})}
        : undefined,
      updated: readDate(fields.updated ?? '', 'updated', note),
    }),
    focus: [...new Set([...(derived.focus ?? []), ...focus])],
    audience: [
      ...new Set([...types.audience, ...findAudiences(`${fields.audience ?? ''} ${fields.eligibility ?? ''}`)]),
    ],
    languages: listLanguages(fields, types.languages, options),
    access: [...new Set([...types.access, ...readAccessFields(fields)])],
    meetings,
    status: readStatus(status, fields),
    derived: Object.keys(derived).filter((field) => !Object.hasOwn(stated ?? {}, field)),
  };
}
