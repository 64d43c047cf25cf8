import type {ReactiveController, ReactiveElement} from 'lit';
import type {Group} from '../../model/group.js';
import type {FinderLike} from './ask-finder.js';
import {finderOf} from './ask-finder.js';

/** Calls `onGroup` with the group that a visitor opens in the finder named by `for`. */
export class FollowFinder implements ReactiveController {
  private readonly host: ReactiveElement & {htmlFor?: string};
  private readonly onGroup: (group: Group) => void;
  private id?: string;
  private finder?: FinderLike;

  constructor(host: ReactiveElement & {htmlFor?: string}, onGroup: (group: Group) => void) {
    this.host = host;
    this.onGroup = onGroup;
    host.addController(this);
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostDisconnected() {
    this.follow(undefined);
  }

  hostUpdated() {
    const {htmlFor, isConnected} = this.host;
    if (htmlFor === this.id || !isConnected) return;
    // The finder may come later in the page and not exist yet.
    if (document.readyState === 'loading')
      addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), {once: true});
    else this.follow(htmlFor);
  }

  private follow(id: string | undefined) {
    this.finder?.removeEventListener('support-select', this.handleSelect);
    this.id = id;
    this.finder = finderOf(this.host, id);
    this.finder?.addEventListener('support-select', this.handleSelect);
    this.handleSelect();
  }

  private readonly handleSelect = () => {
    const group = this.finder?.selectedGroup;
    if (group) this.onGroup(group);
  };
}
