import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportFormatGuide} from './support-format-guide.js';

defineElement('support-format-guide', keepStyles(SupportFormatGuide));

export * from './support-format-guide.js';
