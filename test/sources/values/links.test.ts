import {expect} from 'chai';
import fc from 'fast-check';
import {joinLink} from '../../../src/sources/values/join-link.js';
import {emailAddress, feedbackLink, safeUrl} from '../../../src/sources/values/links.js';
import {collectNotes, ignore} from '../../helpers/notes.js';

describe('a link', () => {
  it('is http or https', () => {
    expect(safeUrl('https://example.org/a?b=c', 'url', ignore)).to.equal('https://example.org/a?b=c');
    expect(safeUrl(' HTTP://Example.org ', 'url', ignore)).to.equal('http://example.org/');
  });

  it('gets the scheme that everybody leaves out before www.', () => {
    expect(safeUrl('www.example.org/groups', 'url', ignore)).to.equal('https://www.example.org/groups');
  });

  const UNSAFE = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'https:',
    'https://',
    'https:///x',
    'https://user:secret@example.org/',
    'https://zoom.us@evil.example/',
    'example.org',
    'see our page',
    '//example.org',
    'https://nodots/x',
  ];
  for (const listed of UNSAFE) {
    it(`is not ${JSON.stringify(listed)}, and that is noted`, () => {
      const notes = collectNotes();
      expect(safeUrl(listed, 'url', notes.note)).to.equal(undefined);
      expect(notes.codes()).to.deep.equal(['bad-link']);
    });
  }

  it('may be absent without a note', () => {
    const notes = collectNotes();
    for (const nothing of ['', ' ', undefined, null, {}, []])
      expect(safeUrl(nothing, 'url', notes.note)).to.equal(undefined);
    expect(notes.codes()).to.deep.equal([]);
  });

  it('is never unsafe, whatever the feed says', () => {
    const scheme = fc.constantFrom('http', 'https', 'javascript', 'data', 'HTTPS', 'mailto', 'blob');
    fc.assert(
      fc.property(scheme, fc.string(), fc.string(), (head, middle, tail) => {
        for (const text of [`${head}:${middle}${tail}`, `${head}://${middle}/${tail}`, middle]) {
          const url = safeUrl(text, 'url', ignore) ?? joinLink(text, 'url', ignore)?.url;
          if (url !== undefined) expect(new URL(url).protocol).to.match(/^https?:$/);
        }
      }),
    );
  });
});

describe('a link to join by', () => {
  it('names the provider when it is one we know', () => {
    const url = 'https://us02web.zoom.us/j/5550100?pwd=abc';
    expect(joinLink(url, 'url', ignore)).to.deep.equal({url, provider: 'Zoom'});
    expect(joinLink('https://meet.google.com/abc-defg', 'url', ignore)?.provider).to.equal('Google Meet');
  });

  it('is online at an unknown host too', () => {
    expect(joinLink('https://rooms.example.org/42', 'url', ignore)).to.deep.equal({
      url: 'https://rooms.example.org/42',
    });
  });

  it('gets a scheme at the hosts of providers only', () => {
    expect(joinLink('zoom.us/j/5550100', 'url', ignore)?.url).to.equal('https://zoom.us/j/5550100');
    expect(joinLink('evilzoom.us/j/5550100', 'url', ignore)).to.equal(undefined);
    expect(joinLink('example.org/room', 'url', ignore)).to.equal(undefined);
  });

  it('is not fooled by a provider in front', () => {
    expect(joinLink('https://zoom.us.evil.example/j/1', 'url', ignore)?.provider).to.equal(undefined);
  });
});

describe('an e-mail address', () => {
  it('is an address, with or without mailto:', () => {
    expect(emailAddress('info@example.org')).to.equal('info@example.org');
    expect(emailAddress('mailto:info@example.org')).to.equal('info@example.org');
  });

  it('carries nothing else', () => {
    for (const listed of [
      'mailto:a@example.org?bcc=b@example.org',
      'Sam <a@example.org>',
      'a@b',
      'a b@example.org',
      5,
    ]) {
      expect(emailAddress(listed)).to.equal(undefined);
    }
  });
});

describe('where to report a mistake', () => {
  it('is a page or an address', () => {
    expect(feedbackLink('https://example.org/report', '', ignore)).to.equal('https://example.org/report');
    expect(feedbackLink('mailto:web@example.org', '', ignore)).to.equal('mailto:web@example.org');
    expect(feedbackLink('', 'web@example.org', ignore)).to.equal('mailto:web@example.org');
    expect(feedbackLink('javascript:x', '', ignore)).to.equal(undefined);
  });
});
