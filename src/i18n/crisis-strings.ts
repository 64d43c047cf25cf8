export type ServiceName = 'all' | 'ambulance' | 'police' | 'fire';

/** Strings around the emergency numbers of a country. */
export interface CrisisStrings {
  /** Name of the region, for screen readers. */
  label: string;
  /** The unobtrusive row, before the links to call someone. */
  now: string;
  danger: string;
  /** Label of the link to an emergency number; `services` are those that answer it. */
  call: (number: string, services?: readonly ServiceName[]) => string;
  service: Readonly<Record<ServiceName, string>>;
  unknown: string;
  choose: string;
  country: string;
  pick: string;
  notListed: string;
}

/** The English text of strings that are shown in two languages. */
export type CrisisEnglish = Partial<Omit<CrisisStrings, 'label' | 'service'>>;

/** Returns " (ambulance, police)"; empty for a number that reaches all services. */
export function inBrackets(services: readonly ServiceName[], names: Readonly<Record<ServiceName, string>>): string {
  const listed = services.map((service) => names[service]).filter(Boolean);
  return listed.length > 0 ? ` (${listed.join(', ')})` : '';
}
