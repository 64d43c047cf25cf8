/**
 * The two pages and where things are in them. `a >>> b` looks for b in the shadow root of a.
 *
 * `rows` are the results, `count` says how many; `openFilters` is clicked before the clock runs, `filter` is clicked on the clock.
 */
export const PAGES = {
  floor: {path: 'floor.html', rows: '#rows > tr', count: '#count', field: '#q', filter: '#day'},
  finder: {
    path: 'finder.html',
    rows: 'support-group-finder >>> [part~="result"]',
    count: 'support-group-finder >>> [part~="count"]',
    field: 'support-group-finder >>> input[type="search"]',
    openFilters: 'support-group-finder >>> [data-action="filters"]',
    filter: 'support-group-finder >>> input[data-facet="day"][value="TH"]',
  },
};
