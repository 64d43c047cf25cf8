/** The class of every element. Generated from the folders of src/elements: npm run docs. */
export {SupportCrisisBanner} from './elements/support-crisis-banner/support-crisis-banner.js';
export {SupportEvidence} from './elements/support-evidence/support-evidence.js';
export {SupportFamilyPanel} from './elements/support-family-panel/support-family-panel.js';
export {SupportFaq} from './elements/support-faq/support-faq.js';
export {SupportFirstMeeting} from './elements/support-first-meeting/support-first-meeting.js';
export {SupportFormatGuide} from './elements/support-format-guide/support-format-guide.js';
export {SupportGroupFinder} from './elements/support-group-finder/support-group-finder.js';
export {SupportGroupQuestions} from './elements/support-group-questions/support-group-questions.js';
export {SupportGroupTypes} from './elements/support-group-types/support-group-types.js';
export {SupportQuickExit} from './elements/support-quick-exit/support-quick-exit.js';
export {SupportRecoveryPrograms} from './elements/support-recovery-programs/support-recovery-programs.js';
export {SupportSource} from './elements/support-source/support-source.js';
export {SupportTreatmentGuide} from './elements/support-treatment-guide/support-treatment-guide.js';
