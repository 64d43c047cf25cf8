import {defineElement} from '../../ui/define-element.js';
import {SupportQuickExit} from './support-quick-exit.js';

defineElement('support-quick-exit', SupportQuickExit);

export * from './support-quick-exit.js';
