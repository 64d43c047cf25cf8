/**
 * Downloads a calendar file for a group. Other people may see a visitor's calendar, so it contains the group's name
 * only if the visitor chooses so.
 */
import {html} from 'lit';
import type {EntryText} from '../../../../model/calendar-file.js';
import {calendarFile} from '../../../../model/calendar-file.js';
import type {Group, Meeting} from '../../../../model/group.js';
import {isTimeZone} from '../../../../model/zone.js';
import {addressLines, joinOf, openJoinUrl} from '../../parts/links.js';
import {zoneText} from '../share/group-text.js';
import type {View} from '../../render-context.js';
import type {FinderHost} from '../../finder-host.js';
import type {Below} from '../tool.js';

/** Browsers may start a download late. */
const REVOKE_MS = 60_000;

/**
 * Returns the text of an entry: only public places and links. Without the group's name, it also leaves out what would
 * reveal it: the name of the place, links to anything but a well-known service, and the list's own words.
 */
function entryText(meeting: Meeting, view: View, isNamed: boolean, special = ''): EntryText {
  const {place, formats, join, schedule} = meeting;
  const {strings} = view;
  const isOpenPlace = place?.precision === 'exact' && formats.includes('in-person');
  const {restriction} = schedule;
  const notes = [
    restriction && (isNamed ? strings.checkDates(restriction) : strings.datesMayChange),
    isNamed && special,
    !isTimeZone(schedule.zone) && zoneText(meeting, view),
  ];
  return {
    location: isOpenPlace ? addressLines(isNamed ? place : {...place, name: undefined}).join(', ') : undefined,
    url: isNamed || joinOf(meeting)?.provider ? openJoinUrl(join) : undefined,
    description: notes.filter(Boolean).join('\n'),
  };
}

export function openCalendarBox([group]: readonly Group[], host: FinderHost): Below {
  const {name} = group as Group;
  let isNamed = false;
  let isSaved = false;
  return (view) => {
    const {strings} = view;
    const save = () => {
      const title = isNamed ? name : strings.appointment;
      const about = (meeting: Meeting, special?: string) => entryText(meeting, view, isNamed, special);
      const text = calendarFile(group as Group, {title, about, viewerZone: view.viewerZone}, view.now);
      download(text, `${strings.appointmentFile}.ics`);
      isSaved = true;
      host.announce(strings.calendarSaved);
      host.requestUpdate();
    };
    const choose = ({target}: Event) => (isNamed = (target as HTMLInputElement).checked);
    return html`<div class="panel" role="group" aria-label=${strings.calendarFor(name)}>
      <p>${strings.calendarHint}</p>
      <label class="check"><input type="checkbox" autocomplete="off" @change=${choose} />${strings.withName}</label>
      <div><button type="button" class="button" part="button" @click=${save}>${strings.saveCalendar}</button></div>
      <p class="quiet" ?hidden=${!isSaved}>${strings.calendarSaved}</p>
    </div>`;
  };
}

function download(text: string, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_MS);
}
