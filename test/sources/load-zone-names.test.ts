import {expect} from 'chai';
import {readTable} from '../../src/sources/formats/rows.js';
import {readMeetingGuide} from '../../src/sources/formats/meeting-guide/meeting-guide.js';
import {namesZones, withZoneNames} from '../../src/sources/load-zone-names.js';
import {ZONE_NAMES} from '../../src/sources/values/zone-names.js';

const ROW = {
  slug: 'a',
  name: 'Calm Waters',
  day: 2,
  time: '19:00',
  timezone: 'America/Chicago',
  notes: 'Until 8 pm. Ring at 5.',
};

describe('the names of zones', () => {
  const PLAIN: [what: string, text: string][] = [
    ['states IANA names', JSON.stringify([ROW, {...ROW, timezone: 'America/Argentina/Buenos_Aires'}])],
    ['escapes its slashes', JSON.stringify([ROW]).replaceAll('/', '\\/')],
    [
      'states no zones',
      JSON.stringify([
        {...ROW, timezone: ''},
        {...ROW, timezone: null},
        {name: 'B', day: 1, time: '7:00 pm'},
      ]),
    ],
    ['states offsets and UTC', '[{"timezone":"UTC-5"},{"timezone":"UTC"},{"scheduleTimezone":"-05:00"}]'],
    [
      'has addresses and pass codes',
      JSON.stringify([{...ROW, formatted_address: '12 Mt Vernon Ct, Troy, NY 12180, USA', time: '19:00:00'}]),
    ],
    ['is a table without a column for it', 'Name,Day,Start time,End time\nCalm Waters,Tue,7:00 pm,8:30 pm\n'],
    ['keeps what was unclear', '{"groups":[{"meetings":[{"schedule":{"zoneFrom":"row","zone":"Europe/Paris"}}]}]}'],
  ];
  for (const [what, text] of PLAIN) {
    it(`are not needed by a list that ${what}`, () => {
      expect(namesZones(text, {timeZone: 'Europe/London'})).to.equal(false);
    });
  }

  const FIELDS = [
    'US/Eastern',
    'EST',
    'Eastern',
    'New York',
    '(UTC-05:00) Eastern Time (US & Canada)',
    'W. Europe Standard Time',
    'America',
  ];
  const TIMES = [
    '7:00 PM EST',
    '7pm est',
    '7 pm (Eastern)',
    '7:00 PM - 8:00 PM Pacific Time',
    '19:00 MEZ',
    '19:00 AWST',
    'noon ET',
  ];
  const OTHERS = ['8 pm (London)', '19:00 (Berlin)', '8 pm London time', '7-8:30 pm, EST'];
  const NAMES = ['Memphis - 6:30pm Central - Online', 'Hope at 7pm EST', 'New Freedom - 1:30 pm Eastern'];
  const NAMED: string[] = [
    ...FIELDS.map((timezone) => JSON.stringify([{...ROW, timezone}])),
    ...[...TIMES, ...OTHERS].map((time) => JSON.stringify([{...ROW, time}])),
    ...NAMES.map((name) => JSON.stringify([{...ROW, name}])),
    'Name,Day,Time,Time zone\nCalm Waters,Tue,7 pm,Chicago\n',
    '[["Name","Day","Time","Zone"],["Calm Waters","Tue","7 pm","Chicago"]]',
    'Name,Day,Start (ET)\nCalm Waters,Tue,7 pm\n',
    'Name,Day,Uhrzeit (MEZ)\nRuhe,Di,19:00\n',
    'Name,Day,Pacific Time\nCalm Waters,Tue,7 pm\n',
    'Name,Schedule\nCalm Waters,"first Tuesday, 7pm (EDT)"\n',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Eastern:20261201T190000\nEND:VEVENT\nEND:VCALENDAR',
    '{"url":"http://hl7.org/fhir/StructureDefinition/timezone","valueCode":"EST"}',
  ];
  for (const text of NAMED) {
    it(`are needed by ${text.slice(0, 160)}`, () => {
      expect(namesZones(text, {})).to.equal(true);
    });
  }

  it('are needed where the site calls the zone of its list by one', () => {
    expect(namesZones('[]', {timeZone: 'EST'})).to.equal(true);
  });

  it('come with the options once they are needed', async () => {
    expect((await withZoneNames('"timezone":"EST"', {})).zoneNames).to.equal(ZONE_NAMES);
    const options = {timeZone: 'Europe/Paris'};
    expect(await withZoneNames(JSON.stringify([ROW]), options)).to.equal(options);
  });

  it('make a zone unclear where their file can’t be fetched: the zone of the list never takes its place', async () => {
    const read = async (field: object) => {
      const rows = [{...ROW, timezone: '', conference_url: 'https://zoom.us/j/1', ...field}];
      const fail = () => Promise.reject(new Error('blocked'));
      const options = await withZoneNames(JSON.stringify(rows), {timeZone: 'Europe/Paris'}, fail);
      return readMeetingGuide(rows, options).groups[0]?.meetings[0]?.schedule;
    };
    for (const field of [
      ...FIELDS.map((timezone) => ({timezone})),
      ...TIMES.map((time) => ({time})),
      {name: 'Memphis - 7pm Central - Online'},
    ]) {
      const schedule = await read(field);
      // A time that isn't understood is no instant either.
      if (schedule?.start)
        expect([schedule.zone, schedule.zoneFrom], JSON.stringify(field)).to.deep.equal([undefined, 'unclear']);
    }
    const table = [
      ['Name', 'Day', 'Start (ET)'],
      ['Calm Waters', 'Tue', '7 pm'],
    ];
    const options = await withZoneNames(JSON.stringify(table), {timeZone: 'Europe/Paris'}, () =>
      Promise.reject(new Error('blocked')),
    );
    expect(readTable(table, options).groups[0]?.meetings[0]?.schedule).to.deep.include({
      zoneFrom: 'unclear',
      zoneText: 'ET',
    });
  });
});
