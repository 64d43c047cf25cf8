/** Registers every element. */
import './elements/support-first-meeting/define.js';
import './elements/support-group-finder/define.js';
