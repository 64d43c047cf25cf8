import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportEvidence} from './support-evidence.js';

defineElement('support-evidence', keepStyles(SupportEvidence));

export * from './support-evidence.js';
