/** A calendar file of a group. Others may see a calendar: the name of the group is in it only when the visitor wants it. */
import {html} from 'lit';
import {alongStrings} from '../../../i18n/support-group-finder/along/en.js';
import type {EntryText} from '../../../model/calendar-file.js';
import {calendarFile} from '../../../model/calendar-file.js';
import type {Group, Meeting} from '../../../model/group.js';
import {addressLines, joinOf, openJoinUrl} from '../links.js';
import type {AlongWords} from './group-text.js';
import {zoneText} from './group-text.js';
import type {Below, ExtrasHost, PanelView} from './host.js';

/** A browser may begin a download late. */
const REVOKE_MS = 60_000;

/**
 * What an entry says besides its time. Only places and links that everybody may know; without the name neither what tells it: the name of
 * the place, a link to anything but a well-known service, words of the list.
 */
function entryText(meeting: Meeting, view: PanelView, words: AlongWords, isNamed: boolean, special = ''): EntryText {
  const {place, formats, join, schedule} = meeting;
  const {strings} = view;
  const isOpenPlace = place?.precision === 'exact' && formats.includes('in-person');
  const {restriction} = schedule;
  const notes = [
    restriction && (isNamed ? strings.checkDates(restriction) : words.datesMayChange),
    isNamed && special,
    !schedule.zone && zoneText(meeting, view),
  ];
  return {
    location: isOpenPlace ? addressLines(isNamed ? place : {...place, name: undefined}).join(', ') : undefined,
    url: isNamed || joinOf(meeting)?.provider ? openJoinUrl(join) : undefined,
    description: notes.filter(Boolean).join('\n'),
  };
}

export function openCalendarBox([group]: readonly Group[], host: ExtrasHost): Below {
  const {name} = group as Group;
  let isNamed = false;
  let isSaved = false;
  return (view) => {
    const words = {...alongStrings, ...host.finder.words};
    const save = () => {
      const title = isNamed ? name : words.appointment;
      const about = (meeting: Meeting, special?: string) => entryText(meeting, view, words, isNamed, special);
      const text = calendarFile(group as Group, {title, about, viewerZone: view.viewerZone}, view.now);
      download(text, `${words.appointmentFile}.ics`);
      isSaved = true;
      host.announce(words.calendarSaved);
      host.finder.requestUpdate();
    };
    const choose = ({target}: Event) => (isNamed = (target as HTMLInputElement).checked);
    return html`<div class="panel" role="group" aria-label=${words.calendarFor(name)}>
      <p>${words.calendarHint}</p>
      <label class="check"><input type="checkbox" autocomplete="off" @change=${choose} />${words.withName}</label>
      <div><button type="button" class="button" @click=${save}>${words.saveCalendar}</button></div>
      <p class="quiet" ?hidden=${!isSaved}>${words.calendarSaved}</p>
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
