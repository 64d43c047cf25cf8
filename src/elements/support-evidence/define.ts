import {defineElement} from '../../ui/define-element.js';
import {SupportEvidence} from './support-evidence.js';

defineElement('support-evidence', SupportEvidence);

export * from './support-evidence.js';
