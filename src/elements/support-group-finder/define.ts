import {defineElement} from '../../ui/define-element.js';
import {SupportGroupFinder} from './support-group-finder.js';

defineElement('support-group-finder', SupportGroupFinder);

export * from './support-group-finder.js';
export * from './events.js';
