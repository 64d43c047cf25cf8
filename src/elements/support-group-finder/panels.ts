/** What a visitor opens: fetched together, a moment after the list. */
export {filterPanel} from './filter-panel.js';
export {resultDetails} from './result-details.js';
