/** A reporter for node:test that writes one line of JSON: the counts, and why tests were skipped. A suite is not a test. */
export default async function* reportHost(events) {
  const report = {passed: 0, failed: 0, skipped: 0, reasons: []};
  for await (const {type, data} of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (data.skip === undefined) report[type === 'test:pass' ? 'passed' : 'failed']++;
    else {
      report.skipped++;
      if (typeof data.skip === 'string') report.reasons.push(data.skip);
    }
  }
  yield JSON.stringify(report);
}
