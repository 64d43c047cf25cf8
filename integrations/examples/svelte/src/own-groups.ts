/** Groups from your own data, in our JSON format. */
export const ownGroups = [
  {
    id: 'tuesday-walk',
    name: 'Tuesday Walk',
    summary: 'An easy walk along the river, for anyone who feels low.',
    focus: ['depression'],
    meetings: [
      {
        formats: ['in-person'],
        place: {name: 'Riverside Park, north gate', locality: 'La Crosse', region: 'WI', country: 'US'},
        schedule: {day: 'TU', start: '10:00', minutes: 60, zone: 'America/Chicago'},
      },
    ],
  },
];
