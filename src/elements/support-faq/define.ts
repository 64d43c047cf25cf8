import {defineElement} from '../../ui/define-element.js';
import {SupportFaq} from './support-faq.js';

defineElement('support-faq', SupportFaq);

export * from './support-faq.js';
