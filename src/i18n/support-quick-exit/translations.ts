import {strings as ar} from './ar.js';
import {strings as de} from './de.js';
import type {QuickExitStrings} from './en.js';
import {strings as es} from './es.js';
import {strings as fr} from './fr.js';
import {strings as pt} from './pt.js';
import {strings as sv} from './sv.js';

/**
 * The languages other than English. They are in one file because the names of six files would take up as many bytes in
 * the element as these strings.
 */
export const translations: Readonly<Record<string, QuickExitStrings>> = {ar, de, es, fr, pt, sv};
