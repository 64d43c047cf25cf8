/** Fires when a group's details are opened. Contains the group's id and nothing about the search. */
export class SupportSelectEvent extends Event {
  static readonly type = 'support-select';
  readonly groupId: string;

  constructor(groupId: string) {
    super(SupportSelectEvent.type, {bubbles: true, composed: true});
    this.groupId = groupId;
  }
}

/** Fires when the results change. Contains the number of results and nothing about the search. */
export class SupportResultsEvent extends Event {
  static readonly type = 'support-results';
  readonly total: number;

  constructor(total: number) {
    super(SupportResultsEvent.type, {bubbles: true, composed: true});
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'support-select': SupportSelectEvent;
    'support-results': SupportResultsEvent;
  }
}
