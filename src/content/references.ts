/** Every source of ours by the short name that stands beside a claim. Too long to come with each guide: it is loaded after the first drawing. */
import * as citations from './citations.js';
import type {CheckedSource, ShortName} from './source.js';
import {shortNameOf} from './source.js';

/** "Lyons and others, 2021": names of sources that exist. */
export type SourceName = ShortName<(typeof citations)[keyof typeof citations]>;

export const references: ReadonlyMap<string, CheckedSource> = new Map(
  Object.values(citations).map((source) => [shortNameOf(source), source]),
);
