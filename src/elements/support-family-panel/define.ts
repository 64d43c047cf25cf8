import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportFamilyPanel} from './support-family-panel.js';

defineElement('support-family-panel', keepStyles(SupportFamilyPanel));

export * from './support-family-panel.js';
