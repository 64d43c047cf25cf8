import type {Helpline} from '../model/helpline.js';
import {emergencyWays, waysOf} from './helpline-text.js';
import {strings} from './support-crisis-banner/en.js';

/**
 * Returns "Need help now? Call 988. If a life is in danger now: Call 911." It is shown next to translations that no
 * native speaker has
 * reviewed, so that the two most important numbers are always understandable. Undefined if there is no number.
 */
export function inEnglish(
  line: Helpline | undefined,
  emergency: Parameters<typeof emergencyWays>[0],
): string | undefined {
  const [first] = line ? waysOf(line, strings) : [];
  const [urgent] = emergencyWays(emergency, strings);
  const sentences = [first && `${strings.title} ${first.text}.`, urgent && `${strings.danger}: ${urgent.text}.`];
  return sentences.filter(Boolean).join(' ') || undefined;
}
