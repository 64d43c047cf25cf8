const WEEK = 'MonTueWedThuFriSatSun';

/** Returns the weekday (ISO 8601, 1 is Monday) and time (`HH:MM`) in a zone at an instant in epoch milliseconds. */
export function zoneClock(zone: string, now: number): {day: number; time: string} {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const shown = clock.format(now);
  return {day: WEEK.indexOf(shown.slice(0, 3)) / 3 + 1, time: shown.slice(-5)};
}
