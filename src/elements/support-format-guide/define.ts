import {defineElement} from '../../ui/define-element.js';
import {SupportFormatGuide} from './support-format-guide.js';

defineElement('support-format-guide', SupportFormatGuide);

export * from './support-format-guide.js';
