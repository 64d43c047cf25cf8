import {defineElement} from '../../ui/define-element.js';
import {SupportSource} from './support-source.js';

defineElement('support-source', SupportSource);

export * from './support-source.js';
