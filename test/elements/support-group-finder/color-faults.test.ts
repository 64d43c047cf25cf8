import {expect} from '@open-wc/testing';
import {aFinder, aSource} from '../../helpers/a-finder.js';
import {SOME_GROUPS} from '../../helpers/some-groups.js';
import {colorFaults} from '../../../src/elements/support-group-finder/color-faults.js';

/** The variables of a pair with too little contrast, with the scheme. */
const pairsOf = (faults: readonly string[]) =>
  faults.map((fault) =>
    /in the (\w+) color scheme, --support-([\w-]+) on --support-([\w-]+)/.exec(fault)?.slice(1).join(' '),
  );

async function faultsWith(variables: Readonly<Record<string, string>>) {
  const finder = await aFinder({source: aSource(SOME_GROUPS)});
  for (const [name, value] of Object.entries(variables)) finder.style.setProperty(`--support-${name}`, value);
  const faults = colorFaults(finder);
  expect(finder.shadowRoot.querySelector('i[hidden]'), 'the probe is gone').to.equal(null);
  return faults;
}

describe('colors with too little contrast', () => {
  it('are none of ours', async () => {
    expect(await faultsWith({})).to.deep.equal([]);
  });

  it('are found in both color schemes, whichever is active', async () => {
    const pale = '#8fcbe6';
    const deep = '#1a5a77';
    expect(pairsOf(await faultsWith({accent: pale}))).to.deep.equal(['light accent surface', 'light on-accent accent']);
    expect(pairsOf(await faultsWith({accent: deep}))).to.deep.equal(['dark accent surface', 'dark on-accent accent']);
    expect(await faultsWith({accent: `light-dark(${deep}, ${pale})`})).to.deep.equal([]);
    expect(pairsOf(await faultsWith({accent: `light-dark(${pale}, ${deep})`}))).to.have.length(4);
  });

  it('are named with the ratio, rounded down', async () => {
    const [fault] = await faultsWith({
      accent: '#777',
      'on-accent': '#000',
      surface: '#fff',
      text: '#000',
      muted: '#000',
    });
    expect(fault).to.equal(
      '<support-group-finder>: in the light color scheme, --support-accent on --support-surface has a contrast of 4.4:1; ' +
        'text needs 4.5:1. Set a color for each scheme with light-dark().',
    );
  });

  it('are found in every notation', async () => {
    for (const accent of [
      'oklch(0.85 0.1 230)',
      'rgb(143 203 230)',
      'color(srgb 0.56 0.8 0.9)',
      '#1a5a7755',
      'hsl(200 60% 74%)',
    ])
      expect(pairsOf(await faultsWith({accent})), accent).to.include('light accent surface');
  });
});
