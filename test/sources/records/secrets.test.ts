import {expect} from 'chai';
import {mentionsPassCode, splitAccess, takeSecret} from '../../../src/sources/records/secrets.js';

describe('pass codes in a text', () => {
  it('are moved out with their sentence', () => {
    expect(splitAccess('All are welcome. Zoom passcode: 1234. Bring tea.')).to.deep.equal({
      kept: 'All are welcome. Bring tea.',
      moved: 'Zoom passcode: 1234.',
    });
    expect(splitAccess('Friendly group\nMeeting ID: 555 0100 222\nPassword: serenity')).to.deep.equal({
      kept: 'Friendly group',
      moved: 'Meeting ID: 555 0100 222\nPassword: serenity',
    });
  });

  it('are found on the line after', () => {
    expect(splitAccess('Passcode:\nhvaq12\nSee you there')).to.deep.equal({
      kept: 'See you there',
      moved: 'Passcode:\nhvaq12',
    });
  });

  it('are not seen in a text without any', () => {
    for (const text of ['Pass the church and turn left.', 'Pinewood hall', 'Ideas welcome', 'Room 12, 2nd floor']) {
      expect(splitAccess(text)).to.deep.equal({kept: text, moved: ''});
    }
  });

  it('are found in several languages', () => {
    for (const text of ['Kennwort: hilfe22', 'Contraseña: 4321', 'Mot de passe : abc1']) {
      expect(splitAccess(text).moved).to.equal(text);
    }
  });
});

describe('the pass code', () => {
  it('is taken when there is clearly one', () => {
    expect(takeSecret('Meeting ID: 555 0100 222, Password: 902111')).to.deep.equal({
      secret: '902111',
      notes: 'Meeting ID: 555 0100 222',
    });
    expect(takeSecret('Passcode: 1234')).to.deep.equal({secret: '1234', notes: ''});
    expect(takeSecret('Passcode: 1234\nPasscode: 1234')).to.deep.equal({secret: '1234', notes: ''});
  });

  it('stays where it is explained when there are two, or none is stated', () => {
    for (const text of ['Video password: 1234\nPhone pin: 9876', 'Ask the host for the password']) {
      expect(takeSecret(text)).to.deep.equal({notes: text});
    }
  });
});

it('a donation field may hold a pass code', () => {
  expect(mentionsPassCode('Password: 1234')).to.equal(true);
  expect(mentionsPassCode('river-fellowship')).to.equal(false);
});
