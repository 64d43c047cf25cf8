/**
 * What only untidy lists need: day names in ten languages, "7pm", zones by their Windows names, mended text. It comes in a file of its
 * own, once, when the first value is met that cannot be read without it; a tidy list is read, and its first groups shown, sooner.
 */
import type {Schedule} from '../../model/group.js';
import type {SourceOptions} from '../source.js';
import type {Address} from '../values/address.js';
import type {Note} from '../values/notes.js';
import type {GroupDraft} from './merge.js';
import type {ProgrammeFacts} from './programmes.js';
import type {ScheduleFields} from './schedules.js';

/** The readers of untidy values; see the modules they come from. */
export interface Tolerance {
  readSchedule(fields: ScheduleFields, options: SourceOptions, note: Note): Schedule;
  cleanText(text: string, field: string, note: Note): string;
  typeMeaning(code: string, programme?: string): string | undefined;
  typeCode(name: string): string | undefined;
  factsOfProgramme(listed: string): ProgrammeFacts;
  idFromContent(draft: GroupDraft): string;
  slashedDate(text: string): string;
  openAddress(texts: string, address: Address): Address | undefined;
  parseCoordinatePair(text: string): {latitude: unknown; longitude: unknown; isBox: boolean};
}

/** Thrown where an untidy value is met while the readers for it are not there: `load-tolerance.ts` fetches them. */
export class UntidyError extends Error {}

let lent: Tolerance | undefined;

/** Called by `full-tolerance.ts` when it has arrived. */
export function lendTolerance(tolerance: Tolerance): void {
  lent = tolerance;
}

/** The readers of untidy values; throws {@link UntidyError} when they are not there yet. */
export function tolerance(): Tolerance {
  if (!lent) throw new UntidyError();
  return lent;
}
