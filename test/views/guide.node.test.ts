/** Where there is no page, on a server: importing and drawing a guide needs no document. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {SupportEvidence} from '../../src/elements/support-evidence/support-evidence.js';
import {SupportFamilyPanel} from '../../src/elements/support-family-panel/support-family-panel.js';
import {SupportFaq} from '../../src/elements/support-faq/support-faq.js';
import {SupportFirstMeeting} from '../../src/elements/support-first-meeting/support-first-meeting.js';
import {SupportFormatGuide} from '../../src/elements/support-format-guide/support-format-guide.js';
import {SupportGroupTypes} from '../../src/elements/support-group-types/support-group-types.js';
import {SupportRecoveryPrograms} from '../../src/elements/support-recovery-programs/support-recovery-programs.js';
import {SupportTreatmentGuide} from '../../src/elements/support-treatment-guide/support-treatment-guide.js';
import {SupportGroupQuestions} from '../../src/elements/support-group-questions/support-group-questions.js';

interface Drawn {
  strings: readonly string[];
  values: readonly unknown[];
}

/** All that a template would put on the page, in order. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const {strings, values = []} = (value ?? {}) as Partial<Drawn>;
  return strings ? strings.map((text, at) => text + textOf(values[at])).join('') : '';
}

describe('guides without a page', () => {
  for (const [Guide, sentence] of [
    [SupportFirstMeeting, 'Feeling nervous is normal'],
    [SupportEvidence, 'We couldn’t find where this number comes from.'],
    [SupportFaq, 'What is a support group?'],
    [SupportFamilyPanel, 'Is someone in danger now?'],
    [SupportGroupTypes, 'What a support group is'],
    [SupportFormatGuide, 'What matters to you?'],
    [SupportRecoveryPrograms, 'SMART Recovery groups'],
    [SupportTreatmentGuide, 'Go to crisis help'],
    [SupportGroupQuestions, 'Who leads the group'],
  ] as const) {
    it(`draws ${Guide.name}`, () => {
      assert.equal('document' in globalThis, false);
      assert.ok(textOf((new Guide() as unknown as {render(): unknown}).render()).includes(sentence));
    });
  }
});
