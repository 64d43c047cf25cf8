/** All that a visitor meets after the first sight of the list: fetched together, a moment later. */
export {laterStrings} from '../../i18n/support-group-finder/later/en.js';
export {attributeFaults} from './attribute-faults.js';
export {chosenFilters} from './chosen-filters.js';
export {emptyState} from './empty-state.js';
export {filterPanel} from './filter-panel.js';
export {whereAmI} from './near-me.js';
export {pager} from './pager.js';
export {resultDetails} from './result-details.js';
export {siteNotes} from './site-notes.js';
