import {defineElement} from '../../ui/define-element.js';
import {SupportCrisisBanner} from './support-crisis-banner.js';

defineElement('support-crisis-banner', SupportCrisisBanner);

export * from './support-crisis-banner.js';
