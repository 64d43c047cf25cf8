/*
 * The floor: the least that a page can do with a list and still be called a finder. Fetch, JSON.parse, 25 rows by textContent; search is
 * `includes` on one lowercased string per meeting. Nothing here may become faster or slower: every ratio we publish is against it.
 */
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SHOWN_ROWS = 25;
const THURSDAY = 4;

const rows = document.getElementById('rows');
const field = document.getElementById('q');
const count = document.getElementById('count');
let meetings = [];
let texts = [];
let day = -1;

function show(list) {
  rows.textContent = '';
  for (let index = 0; index < Math.min(SHOWN_ROWS, list.length); index++) {
    const {time, day: weekday, name, location: place, formatted_address: address, regions} = list[index];
    const row = document.createElement('tr');
    for (const text of [`${time} ${DAYS[weekday]}`, name, place || 'Online', address, regions[1]]) {
      const cell = document.createElement('td');
      cell.textContent = text;
      row.append(cell);
    }
    rows.append(row);
  }
  count.textContent = `${list.length} meetings`;
}

function filter() {
  const words = field.value.toLowerCase();
  const found = [];
  for (let index = 0; index < meetings.length; index++) {
    if ((day < 0 || meetings[index].day === day) && (!words || texts[index].includes(words)))
      found.push(meetings[index]);
  }
  show(found);
}

fetch('/data/groups.json')
  .then((response) => response.text())
  .then((text) => {
    meetings = JSON.parse(text);
    show(meetings);
    texts = meetings.map(({name, location: place, formatted_address: address, notes, group, regions}) =>
      `${name}\t${place || ''}\t${address}\t${notes || ''}\t${group}\t${regions.join('\t')}`.toLowerCase(),
    );
  });
field.addEventListener('input', filter);
document.getElementById('day').addEventListener('click', () => {
  day = day < 0 ? THURSDAY : -1;
  filter();
});
