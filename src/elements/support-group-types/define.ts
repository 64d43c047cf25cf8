import {defineElement} from '../../ui/define-element.js';
import {SupportGroupTypes} from './support-group-types.js';

defineElement('support-group-types', SupportGroupTypes);

export * from './support-group-types.js';
