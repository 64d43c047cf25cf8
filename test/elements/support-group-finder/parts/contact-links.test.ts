import {expect} from '@open-wc/testing';
import {mailUrl, telUrl} from '../../../../src/elements/support-group-finder/parts/contact-links.js';

describe('the links by which one reaches a group', () => {
  it('dial only what can be dialled, and mail only to an address', () => {
    expect(telUrl('(617) 555-0123')).to.equal('tel:6175550123');
    expect(telUrl('+1 617 555 0123,,99#')).to.equal('tel:+16175550123,,99#');
    expect(telUrl('ask Sam')).to.equal(undefined);
    expect(mailUrl('help@example.org')).to.equal('mailto:help@example.org');
    for (const code of ['*21*15551234567#', '**21*1555#', '*#06#', '##002#', '#31#+15551234567', '*72 15551234567'])
      expect(telUrl(code), code).to.equal(undefined);
    expect(telUrl('+16175550123#')).to.equal('tel:+16175550123');
    expect(telUrl('+1 617 555 0123*21*1#')).to.equal('tel:+16175550123');
    expect(telUrl('*3221')).to.equal('tel:*3221');
    for (const wrong of ['', 'help', 'a@b?bcc=c@d', 'a b@c']) expect(mailUrl(wrong)).to.equal(undefined);
  });

  it('dial one number, without its extension, and none that would be someone else’s', () => {
    expect(telUrl('617-555-0123 ext. 45')).to.equal('tel:6175550123');
    expect(telUrl('617-555-0123x45')).to.equal('tel:6175550123');
    expect(telUrl('617-555-0123 or 617-555-0199')).to.equal('tel:6175550123');
    expect(telUrl('Tel. 089 / 1234 5678')).to.equal('tel:08912345678');
    expect(telUrl('+44 (0)20 7946 0958')).to.equal('tel:+442079460958');
    expect(telUrl('988 (press 2)')).to.equal('tel:988');
    for (const unclear of [
      '617-555-0123 / 617-555-0199',
      '555-0123 / 555-0199',
      '1-800-FLOWERS',
      '1 800 GAMBLER',
      '1-800-flowers',
    ])
      expect(telUrl(unclear), unclear).to.equal(undefined);
  });
});
