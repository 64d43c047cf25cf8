import {expect} from 'chai';
import {ACCESS_WORDS} from '../../../src/model/vocabulary/access-words.js';
import {ACCESS} from '../../../src/model/vocabulary/access.js';
import {AUDIENCE_WORDS} from '../../../src/model/vocabulary/audience-words.js';
import {AUDIENCES} from '../../../src/model/vocabulary/audience.js';
import {LANGUAGE_NAMES} from '../../../src/model/vocabulary/language-names.js';
import {findFormats} from '../../../src/sources/values/format-words.js';
import {
  findAccess,
  findAudiences,
  findAudiencesInName,
  findCost,
  findCostInNotes,
  findFocus,
  findLeadership,
  findYesNo,
} from '../../../src/sources/values/words.js';

describe('the vocabulary of lists', () => {
  it('has words for every audience and every kind of access', () => {
    expect(AUDIENCE_WORDS.map(([id]) => id).sort()).to.deep.equal([...AUDIENCES].sort());
    expect(ACCESS_WORDS.map(([id]) => id).sort()).to.deep.equal([...ACCESS].sort());
  });

  it('has tags of languages that the browser knows, and each name once', () => {
    const names = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
    const lines = LANGUAGE_NAMES.split(';').map((line) => line.split(' '));
    for (const [tag = ''] of lines) expect(names.of(tag), tag).to.be.a('string');
    const all = lines.flatMap(([, ...words]) => words);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).to.deep.equal([]);
  });
});

describe('words of a list', () => {
  it('say how a group meets', () => {
    expect(findFormats('In-person')).to.deep.equal(['in-person']);
    expect(findFormats('Face to face')).to.deep.equal(['in-person']);
    expect(findFormats('Virtual (Zoom)')).to.deep.equal(['online']);
    expect(findFormats('Hybrid')).to.deep.equal(['in-person', 'online']);
    expect(findFormats('Telephone')).to.deep.equal(['phone']);
    expect(findFormats('Drop-In')).to.deep.equal([]);
  });

  it('say whom it is for in no weekday or month of the languages of lists', () => {
    for (const language of ['en', 'es', 'fr', 'de', 'pt', 'sv', 'it', 'nl', 'pl'])
      for (let month = 0; month < 12; month++)
        for (const name of [{month: 'long'}, {weekday: 'long'}, {month: 'short'}, {weekday: 'short'}] as const) {
          const text = new Intl.DateTimeFormat(language, name).format(new Date(2026, month, month + 1));
          expect(findAudiences(text), text).to.deep.equal([]);
        }
  });

  it('say nothing of whom it is for in words that only look so, or that are others in another language', () => {
    for (const text of [
      'Family Medicine Physician',
      'Family planning',
      'Familienname',
      'anyone familiar with the steps',
      'upstairs in the red barn',
      'Öppet möte, men alla är välkomna',
      'Gratis, men kan een bijdrage geven',
    ])
      expect(findAudiences(text), text).to.deep.equal([]);
    expect(findAudiences('familiares y amigos')).to.deep.equal(['family', 'friends']);
    expect(findAudiences('barn och unga')).to.deep.equal(['children']);
    expect(findAudiences('women, men can come, too')).to.deep.equal(['women', 'men']);
  });

  it('say whom it is for, as ids of the vocabulary', () => {
    expect(findAudiences('Women only')).to.deep.equal(['women']);
    expect(findAudiences('men and women')).to.deep.equal(['women', 'men']);
    expect(findAudiences('Families and carers of veterans')).to.deep.equal(['family', 'carers', 'veterans']);
    // What a doctor does, or parents plan.
    for (const text of ['Family Medicine Physician', 'family practice', 'Family planning'])
      expect(findAudiences(text), text).to.deep.equal([]);
    expect(findAudiences('Everyone')).to.deep.equal([]);
    expect(AUDIENCES).to.include.members(
      findAudiences('teens, students, LGBTQ+, bereaved parents, older adults, siblings'),
    );
  });

  it('say what helps to take part, but not what is missing', () => {
    expect(findAccess('Wheelchair accessible, BSL on request')).to.deep.equal(['wheelchair', 'sign-language']);
    expect(findAccess('Not wheelchair accessible; parking')).to.deep.equal(['parking']);
    expect(findAccess('No lift, hearing loop')).to.deep.equal(['hearing-loop']);
    expect(ACCESS).to.include.members(findAccess('lift, captions, childcare, fragrance free, accessible toilet'));
  });

  it('say so in other languages than English', () => {
    const audiences = {
      women: ['mujeres', 'Frauen', 'femmes', 'mulheres', 'donne', 'vrouwen', 'kvinnor'],
      men: ['hombres', 'Männer', 'hommes', 'homens', 'uomini', 'mannen', 'män'],
      bereaved: ['Trauernde', 'duelo', 'personnes endeuillées', 'lutto', 'nabestaanden'],
      carers: ['cuidadores', 'pflegende Angehörige', 'aidants', 'mantelzorgers'],
      teens: ['Jugendliche', 'adolescentes', 'tieners', 'ungdomar'],
    };
    for (const [id, words] of Object.entries(audiences))
      for (const word of words) expect(findAudiences(word), word).to.include(id);
    const access = {
      wheelchair: ['Rollstuhl', 'silla de ruedas', 'fauteuil roulant', 'rolstoel'],
      'sign-language': ['Gebärdensprache', 'lengua de señas', 'langue des signes', 'teckenspråk'],
      'hearing-loop': ['Hörschleife', 'bucle magnético', 'ringleiding'],
      childcare: ['Kinderbetreuung', 'guardería', 'kinderopvang'],
    };
    for (const [id, words] of Object.entries(access))
      for (const word of words) expect(findAccess(word), word).to.deep.equal([id]);
    for (const text of ['kein Rollstuhl', 'sin silla de ruedas', 'niet rolstoeltoegankelijk', 'nicht barrierefrei'])
      expect(findAccess(text), text).to.deep.equal([]);
  });

  it('say nothing where they only look alike', () => {
    for (const text of ['a respectful manner', 'human', 'menopause', 'transport', 'humans', 'moments'])
      expect(findAudiences(text), text).to.deep.equal([]);
    for (const text of ['welcome', 'a hearing in court', 'business', 'no lift', 'without parking'])
      expect(findAccess(text), text).to.deep.equal([]);
  });

  it('say in a name only what they surely say', () => {
    expect(findAudiencesInName("Women's Circle")).to.deep.equal(['women']);
    expect(findAudiencesInName('Bereaved Parents')).to.deep.equal(['parents', 'bereaved']);
    for (const name of ['The Black Dog', 'Friends of Bill', 'Partners in Recovery', 'Trinity Christian Church'])
      expect(findAudiencesInName(name), name).to.deep.equal([]);
  });

  it('take no day or month for an audience', () => {
    const languages = ['en', 'es', 'fr', 'de', 'pt-BR', 'sv', 'ar', 'it', 'nl'];
    const named = (language: string, options: Intl.DateTimeFormatOptions, date: number) =>
      new Intl.DateTimeFormat(language, {timeZone: 'UTC', ...options}).format(date);
    for (const language of languages)
      for (let at = 0; at < 12; at++) {
        const names = [
          named(language, {weekday: 'long'}, Date.UTC(2026, 0, 1 + at)),
          named(language, {month: 'long'}, Date.UTC(2026, at, 1)),
        ];
        for (const name of names)
          expect(findAudiencesInName(`${name.charAt(0).toUpperCase()}${name.slice(1)}`), name).to.deep.equal([]);
      }
    expect(findAudiencesInName('Donnerstagabend')).to.deep.equal([]);
    expect(findAudiencesInName('Gruppo donne')).to.deep.equal(['women']);
    expect(findAudiencesInName('Männergruppe')).to.deep.equal(['men']);
    expect(findAudiencesInName('Frauengruppe')).to.deep.equal(['women']);
  });

  it('take no place for an audience', () => {
    for (const name of [
      'Motherwell',
      'Mother Lode FWP',
      'Brothers and Sisters',
      'Gay Street Beginners',
      'Holy Family Church',
      'Veterans Memorial Hall Monday Night',
      'Weight Loss Together',
      'Student Union Noon',
      'Scarersville',
    ])
      expect(findAudiencesInName(name), name).to.deep.equal([]);
    expect(findAudiencesInName('New Mothers')).to.deep.equal(['parents']);
    expect(findAudiencesInName('Veterans’ Circle')).to.deep.equal(['veterans']);
    expect(findAudiencesInName('Family Group')).to.deep.equal(['family']);
    expect(findAudiencesInName('Loss of a Child')).to.deep.equal(['bereaved']);
  });

  it('name costs only where they say just that', () => {
    expect(findCost('Gratis')).to.deep.equal({kind: 'free'});
    expect(findCost('$5')).to.deep.equal({kind: 'fee', text: '$5'});
    expect(findCost('Paid')).to.deep.equal({kind: 'fee'});
    expect(findCost('free parking')).to.equal(undefined);
    expect(findCost('')).to.equal(undefined);
  });

  it('say in notes that it is free only where nothing else there is about money', () => {
    for (const notes of [
      'Open to all. No fee.',
      'There is no charge to attend!',
      'Kostenlos.\nBitte anmelden.',
      'Free.',
    ])
      expect(findCostInNotes(notes), notes).to.deep.equal({kind: 'free'});
    for (const notes of [
      'No fee for the first month.',
      'No fee. A donation is welcome.',
      'Free of charge. Materials £5.',
      'Feel free to call.',
      'No fee. Membership is required.',
      '',
    ])
      expect(findCostInNotes(notes), notes).to.equal(undefined);
  });

  it('name conditions by the words of the vocabulary', () => {
    expect(findFocus('Bipolar, grieving; knitting')).to.deep.equal(['bipolar', 'grief']);
    expect(findFocus('Depressionen; Duelo; Estrés postraumático; Trauma; Food')).to.deep.equal([
      'depression',
      'grief',
      'ptsd',
      'trauma',
      'food',
    ]);
    expect(findFocus('Depression in the park')).to.deep.equal([]);
    expect(findFocus('Hallucinations, Leukemia, Break-up')).to.deep.equal(['hearing-voices', 'cancer', 'divorce']);
  });

  it('say yes, no, or nothing of it', () => {
    expect(['Yes', 'x', 'TRUE', 'ja'].map(findYesNo)).to.deep.equal([true, true, true, true]);
    expect(['N', 'false', '0'].map(findYesNo)).to.deep.equal([false, false, false]);
    expect(['', undefined, 'perhaps'].map(findYesNo)).to.deep.equal([undefined, undefined, undefined]);
  });

  it('say who leads', () => {
    expect(findLeadership('Peer-led')).to.equal('peer');
    expect(findLeadership('a licensed therapist')).to.equal('professional');
    expect(findLeadership('peers with a counsellor')).to.equal('both');
    expect(findLeadership('Sam')).to.equal(undefined);
  });
});
