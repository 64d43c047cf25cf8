/** Registers every element. Generated from the folders of src/elements: npm run docs. */
import './elements/support-crisis-banner/define.js';
import './elements/support-evidence/define.js';
import './elements/support-family-panel/define.js';
import './elements/support-faq/define.js';
import './elements/support-first-meeting/define.js';
import './elements/support-format-guide/define.js';
import './elements/support-group-finder/define.js';
import './elements/support-group-questions/define.js';
import './elements/support-group-types/define.js';
import './elements/support-quick-exit/define.js';
import './elements/support-recovery-programs/define.js';
import './elements/support-source/define.js';
import './elements/support-treatment-guide/define.js';
