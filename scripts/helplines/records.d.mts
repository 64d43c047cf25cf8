export interface HelplineRecord {
  id: string;
  country: string;
  kind: string;
  name: string;
  phones: {number: string; dial: string; e164: string | null; status: string; services?: string[]; press?: string}[];
  sms?: {number: string; status: string};
  urlStatus: string;
  chat?: string;
  website?: string;
  notes?: string;
  passesReportsOn?: {status: string};
  hours: {status: string; always?: boolean; rules?: unknown[]; zone?: string};
  recheckBy: string;
  newestSourceDate: string;
  sources: {site: string; date?: string; independentGroup?: string}[];
}
export function readRecords(): HelplineRecord[];
export function recordFaults(records: unknown): string[];
export function openQuestions(records: HelplineRecord[], today: string): Record<string, HelplineRecord[]>;
