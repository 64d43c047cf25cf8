import {ChangeDetectionStrategy, Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {SupportResultsEvent, SupportSelectEvent} from 'peer-support-widgets';
import 'peer-support-widgets/support-crisis-banner/define.js';
import 'peer-support-widgets/support-group-finder/define.js';
import {ownGroups} from './own-groups';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <support-crisis-banner country="US" folded />

    <h1>Support groups</h1>
    <support-group-finder
      src="/groups.csv"
      country="US"
      time-zone="America/Chicago"
      (support-results)="showTotal($event)"
    >
      <a slot="crisis" href="tel:988">Call 988, crisis line</a>
    </support-group-finder>

    <support-group-finder [groups]="ownGroups" country="US" (support-select)="showOpened($event)">
      <a slot="crisis" href="tel:988">Call 988, crisis line</a>
    </support-group-finder>

    <p>
      Groups listed: <output id="total">{{ total() }}</output>. Last opened: <output id="opened">{{ opened() }}</output>
    </p>
  `,
})
export class App {
  readonly ownGroups = ownGroups;
  readonly total = signal<number | undefined>(undefined);
  readonly opened = signal('');

  // Angular doesn't know the events of custom elements, so it passes an Event.
  showTotal(event: Event) {
    this.total.set((event as SupportResultsEvent).total);
  }

  showOpened(event: Event) {
    this.opened.set((event as SupportSelectEvent).groupId);
  }
}
