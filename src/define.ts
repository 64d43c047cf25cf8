/** Registers every element. */
import './elements/support-group-finder/define.js';
