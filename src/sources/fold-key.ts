import {fold} from '../model/vocabulary/fold.js';

/** Makes names comparable: lower case, without accents, only letters and digits. */
export function foldKey(text: string): string {
  return /^[a-z\d]*$/.test(text) ? text : fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
