interface RecordHours {
  status: string;
  always?: boolean;
  rules?: unknown[];
  zone?: string;
}

export interface HelplineRecord {
  id: string;
  country: string;
  kind: string;
  priority: number;
  name: string;
  phones: {number: string; dial: string; e164: string | null; status: string; services?: string[]; press?: string}[];
  sms?: {number: string; status: string; keyword?: string; keywords?: Record<string, string>};
  whatsapp?: {number: string; status: string};
  urlStatus: string;
  chat?: string;
  website?: string;
  notes?: string;
  passesReportsOn?: {status: string};
  hours: RecordHours;
  channelHours?: Record<string, RecordHours>;
  recheckBy: string;
  newestSourceDate: string;
  independentSources?: number;
  audience: string[];
  regions?: string[];
  deafAccess?: {type: string; status: string}[];
  sources: {site: string; tier?: string; date?: string; independentGroup?: string; names?: string[]}[];
}
export function readRecords(): HelplineRecord[];
export function recordFaults(records: unknown): string[];
export function openQuestions(records: HelplineRecord[], today: string): Record<string, HelplineRecord[]>;
