import {defineElement} from '../../ui/define-element.js';
import {keepStyles} from '../../ui/keep-styles.js';
import {SupportFirstMeeting} from './support-first-meeting.js';

defineElement('support-first-meeting', keepStyles(SupportFirstMeeting));

export * from './support-first-meeting.js';
