/** Registers every element. */
import './elements/support-crisis-banner/define.js';
import './elements/support-group-finder/define.js';
