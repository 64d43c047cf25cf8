/** The source of a claim. */

interface SourceWork {
  /** Name shown next to a claim: "Lyons and others". */
  readonly by: string;
  /** Absent if a web page has no date; `where` then says when we read it. */
  readonly year?: number;
  readonly title: string;
  /** The journal, or the type of publication. */
  readonly where: string;
  /** Without `https://doi.org/`. */
  readonly doi?: string;
  /** http(s), for a page without a DOI. */
  readonly url?: string;
  /** The report in which we read the result, if we had no access to the work itself: "HealthDay". Always shown. */
  readonly via?: string;
}

/** A source whose published summary, or the report named in `via`, someone has read. */
export interface CheckedSource extends SourceWork {
  readonly checked: true;
}

/** A source known only because another text cites it. */
export interface ReportedSource extends SourceWork {
  readonly checked: false;
  /** The text that cites it: "an article about peer support groups". */
  readonly citedBy: string;
}

export type Source = CheckedSource | ReportedSource;

/** The type of the name shown next to a claim: "Lyons and others, 2021". */
export type ShortName<S extends {by: string}> = S extends {year: infer Year extends number}
  ? `${S['by']}, ${Year}`
  : S['by'];

/** Returns the name shown next to a claim: "Lyons and others, 2021". */
export const shortNameOf = ({by, year}: Source): string => (year ? `${by}, ${year}` : by);

/** Returns the URL of a source. */
export const addressOf = ({doi, url}: Source): string | undefined => (doi ? `https://doi.org/${doi}` : url);
