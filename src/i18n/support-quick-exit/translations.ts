import {strings as ar} from './ar.js';
import {strings as de} from './de.js';
import type {QuickExitStrings} from './en.js';
import {strings as es} from './es.js';
import {strings as fr} from './fr.js';
import {strings as pt} from './pt.js';
import {strings as sv} from './sv.js';

/** The languages beside English. Together, because the names of six files would weigh as much in the element as these words. */
export const translations: Readonly<Record<string, QuickExitStrings>> = {ar, de, es, fr, pt, sv};
