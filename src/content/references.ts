/**
 * All our sources, by the short name shown next to a claim. They are too large to be part of each guide, so they're
 * loaded after the first rendering.
 */
import * as citations from './citations.js';
import type {CheckedSource, ShortName} from './source.js';
import {shortNameOf} from './source.js';

/** The short name of one of our sources, such as "Lyons and others, 2021". */
export type SourceName = ShortName<(typeof citations)[keyof typeof citations]>;

export const references: ReadonlyMap<string, CheckedSource> = new Map(
  Object.values(citations).map((source) => [shortNameOf(source), source]),
);
