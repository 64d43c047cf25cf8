/** Registers every element. */
import './elements/support-group-finder/define.js';
import './elements/support-quick-exit/define.js';
