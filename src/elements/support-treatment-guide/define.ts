import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportTreatmentGuide} from './support-treatment-guide.js';

defineElement('support-treatment-guide', keepStyles(SupportTreatmentGuide));

export * from './support-treatment-guide.js';
