/** Types for the tests: the script itself is plain JavaScript. */
export interface ListPage {
  path: string;
  rows: string;
  count: string;
  field: string;
}

export function measure(options: {
  page: ListPage;
  origin: string;
  executablePath: string;
  size: number;
  conditions: {cpu: number; net: string};
}): Promise<{
  failed?: string;
  errors: string[];
  keysMs: number[];
  finderShift?: number;
  bannerShift?: number;
  guideShift?: number;
  nodes?: number;
}>;
