import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportGroupQuestions} from './support-group-questions.js';

defineElement('support-group-questions', keepStyles(SupportGroupQuestions));

export * from './support-group-questions.js';
