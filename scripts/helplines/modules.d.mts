import type {Helpline} from '../../src/model/helpline.js';
import type {HelplineRecord} from './records.d.mts';

export function shownLine(record: HelplineRecord): Helpline;
export function shownRecords(records: HelplineRecord[]): (Helpline & {country: string; recheckBy: string})[];
export function leadingLine(records: HelplineRecord[]): Helpline | undefined;
export function helplineModules(records: HelplineRecord[]): Promise<Record<string, string>>;
export function staleModules(texts: Record<string, string>): string[];
