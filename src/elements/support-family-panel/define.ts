import {defineElement} from '../../ui/define-element.js';
import {SupportFamilyPanel} from './support-family-panel.js';

defineElement('support-family-panel', SupportFamilyPanel);

export * from './support-family-panel.js';
