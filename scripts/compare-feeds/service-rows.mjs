/** Services of HSDS and FHIR, with the places they refer to. */
import {DAYS, dayOf, languageOf, meetingLinkIn, text, timeOf, zoneOf} from './values.mjs';

/** One of the two-letter days of RFC 5545, and no more. */
function dayOfCode(code) {
  const [, day = ''] = /^(SU|MO|TU|WE|TH|FR|SA)$/.exec(text(code)) ?? [];
  return day ? [DAYS.findIndex((name) => name.startsWith(day.toLowerCase()))] : undefined;
}

/** HSDS: a service with one schedule that has one weekday. */
function hsdsRow(record) {
  const service = record.service ?? record;
  const places = record.location ? [record] : (service.service_at_locations ?? []);
  const [place] = places;
  const [schedule, more] = [place?.schedules, service.schedules].find((list) => list?.length) ?? [];
  const ahead = schedule?.timezone;
  const [address] = place?.location?.addresses ?? [];
  return {
    name: text(service.name),
    days: more ? undefined : dayOfCode(schedule?.byday),
    start: more ? undefined : timeOf(schedule?.opens_at),
    zone: Number.isInteger(ahead) && ahead > 0 ? `Etc/GMT-${ahead}` : undefined,
    town: text(address?.city),
    link: meetingLinkIn(place?.location?.url),
    language: languageOf(service.languages?.[0]?.name) ?? text(service.languages?.[0]?.code),
    raw: record,
  };
}

export const hsdsRows = (records) => records.map(hsdsRow);

/** FHIR: the hours of a service, else those of its only place, where they are one period. */
export function fhirRows(bundle) {
  const resources = (bundle.entry ?? []).map(({resource}) => resource);
  const byReference = new Map(resources.map((each) => [`${each.resourceType}/${each.id}`, each]));
  const services = resources.filter(({resourceType}) => resourceType === 'HealthcareService');
  return services.map((service) => {
    const locations = (service.location ?? []).map(({reference}) => byReference.get(reference)).filter(Boolean);
    const [location, another] = locations;
    const own = service.availableTime ?? [];
    const hours = own.length || another ? own : (location?.hoursOfOperation ?? []);
    const [time, more] = hours;
    const listed = more ? [] : (time?.daysOfWeek ?? []).flatMap((day) => dayOf(day) ?? []);
    // Around the clock, every day: it has no weekday.
    const days = time?.allDay && listed.length === DAYS.length ? [] : listed;
    const timezone = (location?.extension ?? []).find(({url}) => /timezone$/.test(url));
    const organization = byReference.get(service.providedBy?.reference);
    return {
      name: text(service.name) || text(organization?.name),
      days: days.length ? days : undefined,
      start: more ? undefined : timeOf(time?.availableStartTime ?? time?.openingTime),
      zone: zoneOf(timezone?.valueCode),
      town: text(location?.address?.city),
      link: meetingLinkIn(service.virtualService?.[0]?.addressUrl),
      language: text(service.communication?.[0]?.coding?.[0]?.code),
      raw: service,
    };
  });
}
