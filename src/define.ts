/** Registers every element. */
import './elements/support-crisis-banner/define.js';
import './elements/support-group-finder/define.js';
import './elements/support-quick-exit/define.js';
