/**
 * The pages and where things are in them. `a >>> b` looks for b in the shadow root of a.
 *
 * `rows` are the results, `count` says how many there are, `field` is the search field.
 */
export const FLOOR = {path: 'floor.html', rows: '#rows > tr', count: '#count', field: '#q'};

export const FINDER = {
  path: 'finder.html',
  rows: 'support-group-finder >>> [part~="result"]',
  count: 'support-group-finder >>> [part~="count"]',
  field: 'support-group-finder >>> input[type="search"]',
};

/** Pages that are opened a second time, without typing, to see whether anything on them moves. */
export const STILL_PAGES = {finderShift: FINDER, bannerShift: {path: 'banner.html'}, guideShift: {path: 'guide.html'}};
