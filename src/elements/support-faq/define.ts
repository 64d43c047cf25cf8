import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportFaq} from './support-faq.js';

defineElement('support-faq', keepStyles(SupportFaq));

export * from './support-faq.js';
