/** What the finder shows when nothing fits: other groups with the reason, and other ways to look. In English. Comes with the code that says it. */
export const nothingStrings = {
  nothingNear: 'The nearest groups',
  nothingNearWhy: 'They are farther away than you asked, and fit the rest.',
  nothingOnline: 'Groups you can join from home',
  nothingOnlineWhy: 'Online or by phone, so it does not matter where you live.',
  nothingSoon: 'Groups that meet soon',
  nothingSoonWhy: 'They do not fit all that you asked for. One of them may still be good for you.',
  nothingWays: 'Other ways to look',
  nothingWaysList: [
    'Ask your doctor, nurse or therapist. They often know the groups near you.',
    'Ask a mental health organisation. Many keep a list of their own.',
    'Ask at a library, a community centre or a place of worship.',
    'Ask at a hospital or clinic. Some groups there are only for their patients.',
  ],
  nothingLine: 'A helpline may know of groups too:',
};
