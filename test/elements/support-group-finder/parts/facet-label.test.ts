import {expect} from '@open-wc/testing';
import {facetLabel} from '../../../../src/elements/support-group-finder/parts/facet-label.js';
import type {Answer} from '../../../../src/model/query.js';
import {aGroup} from '../../../helpers/a-group.js';
import {aView} from '../../../helpers/a-view.js';

const view = aView();

describe('the name of a value in the filters', () => {
  it('is in the reader’s words', () => {
    expect(facetLabel('day', 'TH', view)).to.equal('Thursday');
    expect(facetLabel('day', 'SU', aView({locale: 'de'}))).to.equal('Sonntag');
    expect(facetLabel('language', 'es', view)).to.equal('Spanish');
    expect(facetLabel('kind', 'family', view)).to.equal('For family and friends');
    expect(facetLabel('access', 'step-free', view)).to.equal('Step-free access');
  });

  it('is the list’s own for a place', () => {
    expect(facetLabel('area', 'step-free', view)).to.equal('step-free');
  });

  it('is what the list calls a programme, else its common name, never an id', () => {
    const groups = [aGroup(), aGroup({programme: {code: 'al-anon', label: 'Al-Anon of the Lake'}})];
    const answer = {groups} as Partial<Answer> as Answer;
    expect(facetLabel('programme', 'al-anon', aView({answer}))).to.equal('Al-Anon of the Lake');
    expect(facetLabel('programme', 'al-anon', view)).to.equal('Al-Anon');
    expect(facetLabel('programme', 'our-own-way', view)).to.equal('Our own way');
  });
});
