import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportGroupTypes} from './support-group-types.js';

defineElement('support-group-types', keepStyles(SupportGroupTypes));

export * from './support-group-types.js';
