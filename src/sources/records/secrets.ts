/**
 * Finds passcodes and meeting numbers in any text of a feed, and moves them to where only the opened details show them.
 */
import {trimEndOf} from '../values/trim.js';

const PASS =
  /\b(?:(?:zoom|meeting|dial-?in)[\s-]*)?(?:pass[\s-]?(?:code|word|wort)s?|pwd|p\/?w|pin(?:[\s-]?code)?|access code|kennwort|contraseña|clave|mot de passe|código(?: de acceso)?|senha|lösenord|wachtwoord|hasło)\b/i;
const MEETING_NUMBER =
  /\b(?:(?:meeting|zoom|dial-?in|webinar|conference|access|room)[\s-]*(?:id|number|no)|id)\b[\s.:#=-]*\d[\d -]{4,}|\b(?:pmi|zoom)[\s.:#=-]*\d[\d -]{7,}|\bdial-?in\b.*\d{3}/i;
const STATED = new RegExp(
  PASS.source + `\\s*(?:\\([^)]*\\)\\s*)?(?:is\\b|[:=#-])\\s*["'“”]?([^\\s,;"'“”<>]{3,24}?)["'”]?\\.?(?=$|[\\s,;])`,
  'gi',
);

/** A text without its access codes, and what was removed. */
export interface SplitText {
  kept: string;
  moved: string;
}

/** Moves every sentence about a passcode or a meeting number out of a text. */
export function splitAccess(text: string): SplitText {
  if (!PASS.test(text) && !MEETING_NUMBER.test(text)) return {kept: text, moved: ''};
  const kept: string[] = [];
  const moved: string[] = [];
  for (const line of text.split('\n')) {
    // A code may be alone on the line after "Passcode:".
    const awaited = /:\s*$/.test(moved.at(-1) ?? '') && kept.at(-1) !== line;
    const sentences = line.split(/(?<=[.!?])\s+/);
    const isAccess = (sentence: string): boolean => awaited || PASS.test(sentence) || MEETING_NUMBER.test(sentence);
    const open = sentences.filter((sentence) => !isAccess(sentence)).join(' ');
    const access = sentences.filter(isAccess).join(' ');
    if (open) kept.push(open);
    if (access) moved.push(access);
  }
  return {kept: kept.join('\n').trim(), moved: moved.join('\n').trim()};
}

/** Whether a text contains a passcode: some lists have one in the field for donations. */
export function mentionsPassCode(text: string): boolean {
  return PASS.test(text);
}

/**
 * Returns the passcode if a text states exactly one, and the text without it. Two different ones stay in the text,
 * which explains them.
 */
export function takeSecret(text: string): {secret?: string; notes: string} {
  const stated = [...text.matchAll(STATED)].filter(
    ([, code = '']) => !(/^\+?\d[\d-]*$/.test(code) && /\d{6}$/.test(code)) || code.length < 11,
  );
  const codes = new Set(stated.map((match) => match[1]));
  const [secret] = codes;
  if (codes.size !== 1 || !secret) return {notes: text};
  const notes = stated
    .reduce((rest, [whole]) => rest.replace(whole, ''), text)
    .split('\n')
    .map((line) => trimEndOf(line, ' ,;').replace(/^[\s,;.]+$/, ''))
    .filter(Boolean)
    .join('\n')
    .replace(/^[\s,;.]+/, '')
    .trim();
  return {secret, notes};
}
