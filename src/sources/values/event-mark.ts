/** Calendars have no field for canceled dates that all software fills in, so people write it before the name. */
const MARK =
  /^\W*(cancell?ed|postponed|rescheduled|no meeting|moved|abgesagt|entf[äa]llt|f[äa]llt aus|verschoben|annul[ée]e?|report[ée]e?|cancelad[oa]|aplazad[oa]|adiad[oa]|annullat[oa]|rinviat[oa]|geannuleerd|inst[äa]lld?)(?![\p{L}\d])[\s:!*\])–-]*/iu;
const STILL_HELD = /^(?:rescheduled|moved)$/i;

/** A name without the mark, the mark as written, and whether it means that there is no meeting. */
export interface MarkedName {
  name: string;
  mark: string;
  isOff: boolean;
}

/** Removes such a mark from a name. A name that is nothing else stays as it is. */
export function readMark(listed: string): MarkedName {
  const [whole = '', mark = ''] = MARK.exec(listed) ?? [];
  return {name: listed.slice(whole.length) || listed, mark, isOff: mark !== '' && !STILL_HELD.test(mark)};
}
