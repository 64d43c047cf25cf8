/** Whether `npm run check` runs the slow tests of test/trust, which then do a small part of their work: it sets TRUST=smoke. */
export const isSmoke = process.env.TRUST === 'smoke';
