// In Node, because it needs no page.
import {expect} from 'chai';
import {byDay} from '../../../../../src/elements/support-group-finder/tools/print/paper-days.js';
import {clockText, paperTitle} from '../../../../../src/elements/support-group-finder/tools/print/paper-title.js';
import type {View} from '../../../../../src/elements/support-group-finder/render-context.js';
import {strings} from '../../../../../src/i18n/support-group-finder/en.js';
import {translations} from '../../../../../src/i18n/support-group-finder/translations.js';
import type {Group} from '../../../../../src/model/group.js';
import type {Query} from '../../../../../src/model/query.js';
import {aGroup, aMeeting, weekly} from '../../../../helpers/a-group.js';

/** Monday noon in New York. */
const NOON = Date.UTC(2026, 10, 23, 17);
const DUBUQUE = {latitude: 42.5, longitude: -90.7, radiusKm: 40.2336};

const viewOf = (query: Query, more: Partial<View> = {}): View =>
  ({strings, locale: 'en-US', miles: true, viewerZone: 'America/Chicago', now: NOON, query, ...more}) as View;

const there = (id: string, zone?: string): Group =>
  aGroup({id, meetings: [aMeeting({schedule: weekly('TU', '19:00', zone)})]});
const online = (id: string, zone?: string): Group =>
  aGroup({id, meetings: [aMeeting({formats: ['online'], schedule: weekly('TU', '12:00', zone)})]});

const sectionsOf = (groups: Group[], view: View) => byDay(groups, view.query, view, [1, 2, 3, 4, 5, 6, 0]);
const titled = (groups: Group[], view: View, place?: string) => paperTitle(sectionsOf(groups, view), view, place);
const clock = (...groups: Group[]) => clockText(sectionsOf(groups, viewOf({})), viewOf({}));

describe('the title of a printout', () => {
  const near: Query = {near: DUBUQUE, filters: {day: ['TU']}};
  const two = [there('a', 'America/Chicago'), there('b', 'America/Chicago')];

  it('names day, place and count', () => {
    expect(titled(two, viewOf(near), 'Dubuque, IA')).to.equal(
      'Tuesday’s groups within 25 miles of Dubuque, IA: 2 groups',
    );
  });

  it('says that some are online, from wherever they are', () => {
    expect(titled([...two, online('c', 'America/Chicago')], viewOf(near), 'Dubuque, IA')).to.equal(
      'Tuesday’s groups within 25 miles of Dubuque, IA, or online: 3 groups',
    );
  });

  it('names no place where the device said where the reader is, and none without a distance', () => {
    expect(titled(two, viewOf(near))).to.equal('Tuesday’s groups within 25 miles of you: 2 groups');
    const any = {...near, near: {...DUBUQUE, radiusKm: Infinity}};
    expect(titled(two, viewOf(any), 'Dubuque, IA')).to.equal('Tuesday’s groups: 2 groups');
  });

  it('names the week, and the date of a day of it', () => {
    expect(titled(two, viewOf({thisWeek: true}))).to.equal('This week’s groups: 2 groups');
    expect(titled(two, viewOf({thisWeek: true, filters: {day: ['TU']}}))).to.equal(
      'Groups on Tuesday, November 24: 2 groups',
    );
  });

  it('says nothing of words, topics and people: a printout lies about', () => {
    const query: Query = {words: 'panic at work', filters: {focus: ['panic'], audience: ['women']}};
    expect(titled(two, viewOf(query))).to.equal('Support groups: 2 groups');
  });

  it('counts a group once that meets on several days', () => {
    const twice = aGroup({meetings: [there('a').meetings[0], online('b').meetings[0]].filter((each) => !!each)});
    expect(titled([twice], viewOf({}))).to.equal('Support groups: 1 group');
  });

  it('has day, place and count in every language', async () => {
    for (const [language, load] of Object.entries(translations)) {
      const title = titled(two, viewOf(near, {strings: (await load()).strings, locale: language}), 'Dubuque');
      const day = new Intl.DateTimeFormat(language, {weekday: 'long'}).format(Date.UTC(2026, 10, 24, 12));
      expect(title, language)
        .to.include(day)
        .and.include('Dubuque')
        .and.not.to.match(/undefined|false/);
      expect(title, language).to.match(/25|٢٥/);
    }
  });
});

describe('the clock of a printout', () => {
  it('is named once where all times are on it', () => {
    expect(clock(there('a', 'America/Chicago'), online('b', 'America/New_York'))).to.equal(
      'Times are in Central Time.',
    );
    expect(clock(there('a', 'America/Denver'))).to.equal('Times are in Mountain Time.');
  });

  it('is the reader’s for online meetings, and that of the place for others', () => {
    expect(clock(there('a', 'America/Denver'), online('b', 'America/New_York'))).to.equal(
      'Online meetings are shown in Central Time, and in-person meetings in local time.',
    );
  });

  it('is that of each place where those differ and nothing is online', () => {
    expect(clock(there('a', 'America/Denver'), there('b', 'America/Chicago'))).to.equal(
      'Times are local to each group.',
    );
  });

  it('isn’t named where no one knows it', () => {
    expect(clock(there('a'))).to.equal('');
  });
});
