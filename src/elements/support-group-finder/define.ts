import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportGroupFinder} from './support-group-finder.js';

defineElement('support-group-finder', keepStyles(SupportGroupFinder));

export * from './support-group-finder.js';
export * from './events.js';
