import {expect} from '@open-wc/testing';
import {FOCUS_IDS, FOCUS_WORDS} from '../../../src/model/vocabulary/focus.js';
import {fold} from '../../../src/model/vocabulary/fold.js';

const phrasesOf = (id: keyof typeof FOCUS_WORDS): string[] => FOCUS_WORDS[id].split(', ');

describe('the focus vocabulary', () => {
  it('has ids that are plain words and hyphens', () => {
    expect(FOCUS_IDS).to.have.length.greaterThan(40);
    for (const id of FOCUS_IDS) expect(id).to.match(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has phrases as people type them: folded, without stray spaces, each once', () => {
    for (const id of FOCUS_IDS) {
      const phrases = phrasesOf(id);
      expect(phrases, id).not.to.include('');
      for (const phrase of phrases) expect(phrase, id).to.equal(fold(phrase.trim()));
      expect(new Set(phrases).size, id).to.equal(phrases.length);
      expect(phrases, id).not.to.include(id);
    }
  });

  it('knows the words that people type when they are in need', () => {
    const expected: Partial<Record<keyof typeof FOCUS_WORDS, string>> = {
      depression: 'hopeless',
      anxiety: 'worry',
      grief: 'bereaved',
      alcohol: 'sober',
      drugs: 'addiction',
      'suicidal-thoughts': 'suicide',
      'sexual-abuse': 'raped',
      'domestic-abuse': 'domestic violence',
      personality: 'bpd',
    };
    for (const [id, phrase] of Object.entries(expected))
      expect(phrasesOf(id as keyof typeof FOCUS_WORDS), id).to.include(phrase);
  });
});
