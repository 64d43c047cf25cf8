/** Where a claim comes from. */

interface SourceWork {
  /** Who is named beside a claim: "Lyons and others". */
  readonly by: string;
  /** Missing where a web page carries no date; `where` then says when we read it. */
  readonly year?: number;
  readonly title: string;
  /** The journal, or what kind of paper it is. */
  readonly where: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** http(s), for a page without a DOI. */
  readonly url?: string;
  /** The report in which we read the result, where the work itself was not open to us: "HealthDay". Always shown. */
  readonly via?: string;
}

/** Someone read its published summary, or the report named in `via`. */
export interface CheckedSource extends SourceWork {
  readonly checked: true;
}

/** Known only from what someone else says of it. */
export interface ReportedSource extends SourceWork {
  readonly checked: false;
  /** Who says so: "an article about peer support groups". */
  readonly citedBy: string;
}

export type Source = CheckedSource | ReportedSource;

/** The name that stands beside a claim, as a type: "Lyons and others, 2021". */
export type ShortName<S extends {by: string}> = S extends {year: infer Year extends number}
  ? `${S['by']}, ${Year}`
  : S['by'];

/** "Lyons and others, 2021". */
export const shortNameOf = ({by, year}: Source): string => (year ? `${by}, ${year}` : by);

/** Where to read a source. */
export const addressOf = ({doi, url}: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url);
