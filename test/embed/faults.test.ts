/** One fault of each family, for every check; `npm run test:trust` goes through all of them. */
process.env.FAULTS = 'smoke';
await import('../trust/faults.test.js');
