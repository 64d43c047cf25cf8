import {defineElement} from '../../ui/define-element.js';
import {SupportGroupQuestions} from './support-group-questions.js';

defineElement('support-group-questions', SupportGroupQuestions);

export * from './support-group-questions.js';
