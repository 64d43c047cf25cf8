import {expect} from '@open-wc/testing';
import {aFinder, aSource, settled, typeWords, until} from '../../../helpers/a-finder.js';
import {aGroup} from '../../../helpers/a-group.js';

const GROUPS = [aGroup({id: 'a', name: 'Calm </script><b>Waters'}), aGroup({id: 'b', name: 'Night Owls'})];

describe('the attribute json-ld of a finder', () => {
  const open = async () => settled(await aFinder({source: aSource(GROUPS)}));
  const data = (element: Element) =>
    [...element.querySelectorAll('script')].map(
      ({textContent}) => JSON.parse(textContent) as {'@graph': {name: string}[]},
    );

  it('gives search engines the groups shown, each once, as plain data', async () => {
    const finder = await open();
    finder.jsonLd = true;
    await until(() => data(finder).length, 'the data never came');
    expect(data(finder)[0]?.['@graph'].map(({name}) => name)).to.have.members(GROUPS.map(({name}) => name));
    expect(finder.innerHTML).not.to.include('</script><b>');
    await typeWords(finder, 'owls');
    await until(() => data(finder)[0]?.['@graph'].length === 1, 'the data stayed');
    expect(data(finder).length).to.equal(1);
    finder.jsonLd = false;
    await until(() => !data(finder).length, 'the data stayed');
  });

  it('is off unless the site asks', async () => {
    const finder = await open();
    await until(() => finder.directory.search);
    await finder.updateComplete;
    expect(data(finder)).to.deep.equal([]);
  });
});
