import type {HelplineRecord} from './records.d.mts';

interface LinkCount {
  links: number;
  of: number;
}

export function missingByCountry(records: HelplineRecord[]): Record<string, string[]>;
export function linkCounts(
  records: HelplineRecord[],
): Record<'chats' | 'websites' | 'chats of leading helplines', LinkCount>;
export function linkFaults(records: HelplineRecord[]): string[];
