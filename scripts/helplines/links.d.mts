import type {HelplineRecord} from './records.d.mts';

export function isOwnHost(host: string, sources: HelplineRecord['sources']): boolean;
export function isLink(record: HelplineRecord, url: string): boolean;
export function shownAddress(record: HelplineRecord, url: string | undefined): string | undefined;
