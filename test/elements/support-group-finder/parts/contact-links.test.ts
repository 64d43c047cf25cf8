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
});
