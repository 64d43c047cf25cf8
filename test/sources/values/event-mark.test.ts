import {expect} from 'chai';
import {readMark} from '../../../src/sources/values/event-mark.js';

describe('a mark before a name', () => {
  it('is taken off, and says whether anybody meets', () => {
    expect(readMark('CANCELLED: Grief group')).to.deep.equal({name: 'Grief group', mark: 'CANCELLED', isOff: true});
    expect(readMark('*Canceled!* - Grief group').name).to.equal('Grief group');
    expect(readMark('Moved: Grief group')).to.deep.equal({name: 'Grief group', mark: 'Moved', isOff: false});
    for (const listed of [
      'Abgesagt: Trauertreff',
      'Entfällt: Trauertreff',
      'Fällt aus – Trauertreff',
      'ANNULÉ : Trauertreff',
    ])
      expect([listed, readMark(listed).name, readMark(listed).isOff]).to.deep.equal([listed, 'Trauertreff', true]);
  });

  it('is none within a word, and no name is nothing', () => {
    expect(readMark('Cancellation fears group')).to.deep.equal({
      name: 'Cancellation fears group',
      mark: '',
      isOff: false,
    });
    expect(readMark('Cancelled').name).to.equal('Cancelled');
  });
});
