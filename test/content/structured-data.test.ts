import {expect} from 'chai';
import {content as evidence} from '../../src/content/evidence/en.js';
import {content as faq} from '../../src/content/faq/en.js';
import {content as recovery} from '../../src/content/recovery-programs/en.js';
import {structuredData} from '../../src/content/structured-data.js';

interface Question {
  '@type': string;
  name: string;
  acceptedAnswer: {'@type': string; text: string};
}

describe('structured data', () => {
  it('has a question with an answer for every section of a FAQ page', () => {
    const data = structuredData(faq, faq.sections.slice(0, 3), 'FAQPage');
    const questions = data.mainEntity as Question[];
    expect(data['@type']).to.equal('FAQPage');
    expect(questions.map(({name}) => name)).to.deep.equal(faq.sections.slice(0, 3).map(({heading}) => heading));
    for (const question of questions) {
      expect(question['@type']).to.equal('Question');
      expect(question.acceptedAnswer['@type']).to.equal('Answer');
      expect(question.acceptedAnswer.text).to.match(/^[A-Z].*[.!?]$/);
    }
  });

  it('names the sources of every claim in an answer', () => {
    const claims = evidence.sections.filter(({id}) => id === 'claims');
    const [question] = structuredData(evidence, claims, 'FAQPage').mainEntity as Question[];
    expect(question?.acceptedAnswer.text).to.match(
      /fewer hospital stays.*Source: Johnson and others, 2018; Sledge and others, 2011; Gillard.*One in four.*Source: WHO, 2001; WHO, 2025/,
    );
  });

  it('says of a medical page when it was checked and what it cites', () => {
    const data = structuredData(evidence, evidence.sections, 'MedicalWebPage');
    expect(data).to.include({'@type': 'MedicalWebPage', dateModified: evidence.reviewed, inLanguage: 'en'});
    expect((data.citation as {url?: string}[]).map(({url}) => url)).to.include(
      'https://doi.org/10.1186/s12888-021-03321-z',
    );
  });

  it('says who wrote the text and that no clinician has reviewed it, unless the site names a reviewer', () => {
    const ours = structuredData(evidence, evidence.sections, 'MedicalWebPage');
    expect(ours).to.deep.include({author: {'@type': 'Organization', name: 'the peer-support-widgets project'}});
    expect(ours.creativeWorkStatus).to.equal('Not yet reviewed by a clinician.');
    expect(ours).not.to.have.any.keys('lastReviewed', 'reviewedBy');
    const review = {who: 'Dr. Ana Lima, psychiatrist', date: '2026-11-20'};
    const reviewed = structuredData(evidence, evidence.sections, 'MedicalWebPage', review);
    expect(reviewed).to.deep.include({
      reviewedBy: {'@type': 'Person', name: 'Dr. Ana Lima, psychiatrist'},
      lastReviewed: '2026-11-20',
    });
    expect(reviewed).not.to.have.property('creativeWorkStatus');
  });

  it('cites a web page as such, with its address and no made-up date', () => {
    const {citation} = structuredData(recovery, recovery.sections, 'MedicalWebPage');
    expect((citation as {name: string}[]).find(({name}) => name === 'Withdrawal from alcohol or drugs')).to.deep.equal({
      '@type': 'WebPage',
      name: 'Withdrawal from alcohol or drugs',
      author: 'HealthLink BC',
      url: 'https://www.healthlinkbc.ca/withdrawal-alcohol-or-drugs',
    });
  });
});
