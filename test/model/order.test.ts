import {expect} from 'chai';
import {orderOf, ordersFor} from '../../src/model/order.js';
import {defaultRadiusKm} from '../../src/model/radius.js';

const near = {latitude: 42.5, longitude: -90.66};
const words = 'grief';

describe('the order of results', () => {
  it('can be what the question has something for, the default one first', () => {
    expect(ordersFor({})).to.deep.equal(['soonest']);
    expect(ordersFor({words: ' '})).to.deep.equal(['soonest']);
    expect(ordersFor({words})).to.deep.equal(['best', 'soonest']);
    expect(ordersFor({near})).to.deep.equal(['nearest', 'soonest']);
    expect(ordersFor({near, words})).to.deep.equal(['nearest', 'best', 'soonest']);
  });

  it('is the chosen one as long as the question has something for it', () => {
    expect(orderOf({near, words, order: 'best'})).to.equal('best');
    expect(orderOf({near, order: 'best'})).to.equal('nearest');
    expect(orderOf({words, order: 'nearest'})).to.equal('best');
    expect(orderOf({order: 'nearest'})).to.equal('soonest');
  });
});

describe('the radius around a place', () => {
  it('is 40 km, or 25 miles', () => {
    expect(defaultRadiusKm(false)).to.equal(40);
    expect(defaultRadiusKm(true)).to.be.closeTo(40.23, 0.01);
  });
});
