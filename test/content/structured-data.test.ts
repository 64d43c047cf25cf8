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

  it('names the source of every claim in an answer, and who cites it when nobody has checked it', () => {
    const claims = evidence.sections.filter(({id}) => id === 'claims');
    const [question] = structuredData(evidence, claims, 'FAQPage').mainEntity as Question[];
    expect(question?.acceptedAnswer.text).to.match(
      /fewer stays.*Source: World Health Organization, 2023, as cited by .*do not confirm this.*Source: Lloyd-Evans and others, 2014; Chien/,
    );
    expect(question?.acceptedAnswer.text).not.to.include('30 to 40');
  });

  it('says of a medical page when it was reviewed and what it cites', () => {
    const data = structuredData(evidence, evidence.sections, 'MedicalWebPage');
    expect(data).to.include({'@type': 'MedicalWebPage', lastReviewed: evidence.reviewed, inLanguage: 'en'});
    expect((data.citation as {url?: string}[]).map(({url}) => url)).to.include(
      'https://doi.org/10.1186/s12888-021-03321-z',
    );
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
