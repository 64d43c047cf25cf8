/** A view of one's own on the same list: the reader and the search of the library, without its elements (docs/own-view.md). */
import {nextStart} from '/dist/model/schedule.js';
import {createSearch} from '/dist/search/search.js';
import {readGroups} from '/dist/sources/read.js';

const MOST_ROWS = 12;
const board = document.querySelector('#board');
const words = document.querySelector('#board-words');
const count = document.querySelector('#board-count');
const time = new Intl.DateTimeFormat('en-US', {weekday: 'long', hour: 'numeric', minute: '2-digit'});

/** One row: the text of a list is text, never markup. */
function rowOf(group) {
  const row = document.createElement('tr');
  const start = nextStart(group, Date.now())?.start;
  const place = group.meetings[0]?.place?.locality ?? 'Online or by phone';
  for (const text of [start === undefined ? 'Ask for dates' : time.format(start), group.name, place]) {
    row.append(Object.assign(document.createElement('td'), {textContent: text}));
  }
  return row;
}

const response = await fetch('groups.json');
const {groups} = await readGroups(await response.text(), {timeZone: 'America/Chicago'});
const search = createSearch(groups, {viewerZone: 'America/Chicago'});

function show() {
  const query = {words: words.value, filters: {kind: ['family']}, limit: MOST_ROWS};
  const {total, groups: page} = search.query(query, Date.now());
  board.replaceChildren(...page.map(rowOf));
  count.textContent = total === 1 ? '1 group for families' : `${total} groups for families`;
}
words.addEventListener('input', show);
show();
