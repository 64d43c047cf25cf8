import {expect} from 'chai';
import {fold} from '../../../src/model/vocabulary/fold.js';
import {FOCUS_IDS, FOCUS_PHRASES} from '../../../src/model/vocabulary/focus-phrases.js';
import {COMMON_PHRASES} from '../../../src/model/vocabulary/phrases.js';

const LINES = (FOCUS_PHRASES + COMMON_PHRASES).split(';').slice(1);
const phrasesById = new Map(
  LINES.map((line): [string, string[]] => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]),
);
const phrasesOf = (id: string): string[] => phrasesById.get(id) ?? [];

describe('the phrases for ids', () => {
  it('has ids that are plain words and hyphens', () => {
    expect(FOCUS_IDS).to.have.length.greaterThan(40);
    for (const id of phrasesById.keys()) expect(id).to.match(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has each id once, and at least one other word for it', () => {
    expect(phrasesById.size).to.equal(LINES.length);
    for (const [id, phrases] of phrasesById) expect(phrases, id).not.to.be.empty;
  });

  it('has phrases as people type them: folded, without stray spaces, each once', () => {
    for (const id of phrasesById.keys()) {
      const phrases = phrasesOf(id);
      expect(phrases, id).not.to.include('');
      for (const phrase of phrases) expect(phrase, id).to.equal(fold(phrase.trim()));
      expect(new Set(phrases).size, id).to.equal(phrases.length);
      expect(phrases, id).not.to.include(id);
    }
  });

  it('knows the words that people type when they are in need', () => {
    const expected: Record<string, string> = {
      depression: 'hopeless',
      anxiety: 'worry',
      grief: 'bereaved',
      alcohol: 'sober',
      drugs: 'addiction',
      'suicidal-thoughts': 'suicide',
      'sexual-abuse': 'raped',
      'domestic-abuse': 'domestic-violence',
      personality: 'bpd',
    };
    for (const [id, phrase] of Object.entries(expected)) expect(phrasesOf(id), id).to.include(phrase);
  });
});
