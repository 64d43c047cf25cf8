/** The finder's own print buttons: they print the results, the saved groups, or one group, each on its own sheet. */
import {answerPages} from '../../../../directory/answer-pages.js';
import type {Search} from '../../../../directory/shapes.js';
import type {Group} from '../../../../model/group.js';
import type {Query} from '../../../../model/query.js';
import {printSheet} from '../../../../views/print-sheet.js';
import type {FinderHost} from '../../finder-host.js';
import type {View} from '../../render-context.js';
import type {Panel} from '../tool.js';
import type {Found} from './found-paper.js';
import {foundPaper, sectionsOf} from './found-paper.js';
import type {Paper} from './paper.js';
import {directionOf, paper, paperStyles} from './paper.js';
import {crisisOnPaper} from './paper-help.js';
import {MOST_PAGES, pagesOf} from './paper-pages.js';

/** The browser's own Print uses most of this file, too. */
export {loadPaperInPage} from './paper-in-page.js';

/** The maximum number of groups on a printout, which take about 40 pages. */
const MOST_GROUPS = 1000;

/**
 * Prints the results of the current search. If they take more than a few pages, returns a panel that asks what to
 * print.
 */
export async function printFound(host: FinderHost): Promise<Panel | undefined> {
  const {view} = host;
  const found = await gathered(host, view.query);
  const pages = pagesOf(sectionsOf(found.groups, view));
  if (pages <= MOST_PAGES) return void (await printOut(foundPaper(found, view, host), host));
  const {PrintChoice} = await import('./print-choice.js');
  return PrintChoice.of(host, found, pages, (query, most) => printQuery(host, query, most));
}

/** Prints the groups that match a query, at most `most` of them. */
async function printQuery(host: FinderHost, query: Query, most?: number): Promise<void> {
  const found = await gathered(host, query, most);
  await printOut(foundPaper(found, {...host.view, query}, host), host);
}

/** If only the first page of results has loaded, also loads the following ones, up to the limit of a printout. */
async function gathered({directory, view}: FinderHost, query: Query, most = MOST_GROUPS): Promise<Found> {
  const {answer} = view;
  if (!directory.search)
    return {groups: answer?.groups ?? [], total: answer?.total ?? 0, isExact: answer?.isExact ?? true};
  return gather(directory.search, query, view, most);
}

async function gather(search: Search, query: Query, {now}: View, most: number): Promise<Found> {
  const groups: Group[] = [];
  let known = {total: 0, isExact: true};
  for await (const page of answerPages(search, {...query, limit: most}, now, new AbortController().signal)) {
    groups.push(...page.groups);
    known = page;
    if (groups.length >= most) break;
  }
  const {total, isExact} = known;
  return {groups: groups.slice(0, most), total, isExact};
}

/** Prints groups that someone selected individually. */
export async function printGroups(groups: readonly Group[], host: FinderHost, isOne: boolean): Promise<undefined> {
  const {view} = host;
  const [group] = groups;
  if (isOne && group) {
    const {onePaper} = await import('./one-group.js');
    return void (await printOut(onePaper(group, view), host));
  }
  const chosen = {groups, total: groups.length, isExact: true};
  await printOut(foundPaper(chosen, {...view, query: {}}, host), host);
}

async function printOut(content: Omit<Paper, 'help'>, host: FinderHost): Promise<void> {
  const {view} = host;
  const help = await crisisOnPaper(host, view);
  printSheet(paper({...content, help}, view), view.locale, directionOf(host), paperStyles);
}
