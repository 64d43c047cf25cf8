/** Calendars have no field that all software fills in for "not this time", so people write it before the name. */
const MARK =
  /^\W*(cancell?ed|postponed|rescheduled|no meeting|moved|abgesagt|entf[äa]llt|f[äa]llt aus|verschoben|annul[ée]e?|report[ée]e?|cancelad[oa]|aplazad[oa]|adiad[oa]|annullat[oa]|rinviat[oa]|geannuleerd|inst[äa]lld?)(?![\p{L}\d])[\s:!*\])–-]*/iu;
const STILL_HELD = /^(?:rescheduled|moved)$/i;

/** A name without the mark, the mark as it was written, and whether it says that no one meets. */
export interface MarkedName {
  name: string;
  mark: string;
  isOff: boolean;
}

/** Takes such a mark off a name. A name that is nothing else stays as it is. */
export function readMark(listed: string): MarkedName {
  const [whole = '', mark = ''] = MARK.exec(listed) ?? [];
  return {name: listed.slice(whole.length) || listed, mark, isOff: mark !== '' && !STILL_HELD.test(mark)};
}
