/** Counts a test run for a reader that wants plain lines; `onCounts({passed, failed, skipped})` gets the sums when it is over. */
export function plainReporter(onCounts) {
  return {
    onTestRunFinished({sessions}) {
      const counts = {passed: 0, failed: 0, skipped: 0};
      const count = (suite) => {
        for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) count(inner);
      };
      for (const session of sessions) {
        const failedBefore = counts.failed;
        count(session.testResults);
        // A file that could not be loaded has no tests to fail: it counts as one failure itself.
        if (!session.passed && counts.failed === failedBefore) counts.failed++;
      }
      onCounts(counts);
    },
  };
}
