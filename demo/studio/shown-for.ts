/** What the preview shows of what is chosen. */
import {accentIn} from './colors.js';
import {codeOf} from './copy-view.js';
import type {Shown} from './messages.js';
import {attributesFor, hasCrisisLinks} from './snippet.js';
import type {State} from './state.js';
import {listOf} from './state.js';

/** Attributes that name other files, or another element of the page. */
const LEADS_ELSEWHERE = /(?:^|-)src$|^(?:tiles|for)$/;

export function shownFor(state: State): Shown {
  const {facts, choice, crisis, scheme} = state;
  const {tag, language, theme, accent} = choice;
  const attributes = Object.entries(attributesFor(codeOf(state))).filter(([name]) => !LEADS_ELSEWHERE.test(name));
  const list = listOf(state)?.loaded;
  return {
    tag,
    attributes: Object.fromEntries(attributes),
    language: language || undefined,
    theme: theme || undefined,
    colors: accentIn(accent, scheme),
    scheme,
    list: tag === 'support-group-finder' ? list : undefined,
    crisis: hasCrisisLinks(facts, tag) ? (crisis?.ways ?? []) : [],
  };
}
