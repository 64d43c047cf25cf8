import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportCrisisBanner} from './support-crisis-banner.js';

defineElement('support-crisis-banner', keepStyles(SupportCrisisBanner));

export * from './support-crisis-banner.js';
