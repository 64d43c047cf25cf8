import {defineElement} from '../../ui/define-element.js';
import {SupportTreatmentGuide} from './support-treatment-guide.js';

defineElement('support-treatment-guide', SupportTreatmentGuide);

export * from './support-treatment-guide.js';
