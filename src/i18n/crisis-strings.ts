/** What crisis help says, in one shape for all who show it. */
import type {TemplateResult} from 'lit/html.js';

/** Words in two languages, each marked as what it is. */
export interface TwoLanguages extends TemplateResult {
  /** Both, for where there is no markup: in an option, on paper. */
  toString(): string;
}

/** Words as they are shown: a translation that nobody has reviewed comes together with English. */
export type Shown = string | TwoLanguages;

export type ServiceName = 'all' | 'ambulance' | 'police' | 'fire';

export interface CrisisStrings {
  /** Name of the region. */
  label: string;
  danger: Shown;
  /** What the link to an emergency number says; `services` are those behind it. */
  call: (number: string, services?: readonly ServiceName[]) => Shown;
  service: Readonly<Record<ServiceName, string>>;
  unknown: Shown;
  choose: Shown;
  country: Shown;
  /** Stands in an option, which holds text alone. */
  pick: string;
  notListed: Shown;
}

/** " (ambulance, police)"; nothing for a number that is for everything. */
export function inBrackets(services: readonly ServiceName[], names: Readonly<Record<ServiceName, string>>): string {
  const listed = services.map((service) => names[service]).filter(Boolean);
  return listed.length > 0 ? ` (${listed.join(', ')})` : '';
}
