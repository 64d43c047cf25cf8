import {defineElement} from '../../ui/define-element.js';
import {SupportFirstMeeting} from './support-first-meeting.js';

defineElement('support-first-meeting', SupportFirstMeeting);

export * from './support-first-meeting.js';
