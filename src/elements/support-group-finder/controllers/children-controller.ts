import type {ReactiveController} from 'lit';
import {warnUnclosed} from '../../../ui/unclosed.js';
import type {FinderHost} from '../finder-host.js';
import {LIST_SLOT, listChildOf, swallowedPart} from '../sources/list-child.js';

/**
 * Children belong to the site. Only a list or table of groups moves to a hidden slot, once the finder shows the groups
 * itself; everything else stays visible.
 */
export class ChildrenController implements ReactiveController {
  readonly #finder: FinderHost;

  constructor(finder: FinderHost) {
    this.#finder = finder;
    finder.addController(this);
  }

  hostUpdated() {
    const finder = this.#finder;
    const part = swallowedPart(finder);
    if (part) warnUnclosed(finder, part);
    const list = finder.view.answer && listChildOf(finder);
    if (list && list.slot !== LIST_SLOT) list.slot = LIST_SLOT;
  }
}
