import {expect} from '@open-wc/testing';
import type {SupportGroupFinder} from '../../../../src/elements/support-group-finder/define.js';
import {aFinder, allShown, aSource, names, settled, textOf, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';

const GROUPS = [
  aGroup({id: 'd', name: 'Lighter Days', focus: ['depression']}),
  aGroup({id: 'a', name: 'Worry Less', focus: ['anxiety']}),
  aGroup({id: 'g', name: 'Walking Together', focus: []}),
];

const finderFor = async (icd10: string) => {
  const finder = await settled(await aFinder({source: aSource(GROUPS)}));
  finder.setAttribute('icd10', icd10);
  finder.requestUpdate();
  return finder;
};
const chips = (finder: SupportGroupFinder) => allShown(finder, '.chip').map((chip) => textOf(chip).replace(/ ×$/, ''));

describe('the attribute icd10', () => {
  for (const [codes, chosen, left] of [
    ['F32', ['Depression'], ['Lighter Days']],
    ['f321', ['Depression'], ['Lighter Days']],
    ['F32 F41.1', ['Depression', 'Anxiety'], ['Lighter Days', 'Worry Less']],
    ['F30-F39', ['Bipolar disorder', 'Depression'], ['Lighter Days']],
  ] as const)
    it(`opens the finder on what a code stands for: ${codes}`, async () => {
      const finder = await finderFor(codes);
      await until(() => chips(finder).length);
      expect(chips(finder)).to.have.members([...chosen]);
      expect(names(finder)).to.have.members([...left]);
    });

  it('chooses as a visitor would: it can be taken back, and stays so', async () => {
    const finder = await finderFor('F32');
    await until(() => chips(finder).length);
    allShown(finder, '.chip')[0]?.click();
    await until(() => names(finder).length === 3);
    finder.headingLevel = 3;
    await finder.updateComplete;
    await finder.updateComplete;
    expect(chips(finder)).to.deep.equal([]);
  });

  it('that names nothing we know leaves the list whole, and is told to the people who build the page, once', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    try {
      for (const finder of [await finderFor('X99'), await finderFor('X99')]) {
        await until(() => said.length);
        await finder.updateComplete;
        expect(chips(finder)).to.deep.equal([]);
        expect(names(finder)).to.have.length(3);
      }
      const last = await finderFor('X99 F32');
      await until(() => chips(last).length);
      expect(said.filter((text) => text.includes('icd10="X99"'))).to.have.length(1);
      expect(said[0]).to.match(/^<support-group-finder icd10="X99">: expected/);
    } finally {
      console.warn = warn;
    }
  });

  it('adds to what the page asks for already', async () => {
    const finder = await settled(await aFinder({source: aSource(GROUPS), query: {filters: {focus: ['anxiety']}}}));
    finder.setAttribute('icd10', 'F32');
    await until(() => chips(finder).length === 2);
    expect(names(finder)).to.have.members(['Lighter Days', 'Worry Less']);
  });
});
