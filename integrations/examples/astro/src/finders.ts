import 'peer-support-widgets/support-crisis-banner/define.js';
import 'peer-support-widgets/support-group-finder/define.js';
import {ownGroups} from './own-groups';

const listed = document.querySelector<HTMLElementTagNameMap['support-group-finder']>('#listed')!;
const own = document.querySelector<HTMLElementTagNameMap['support-group-finder']>('#own')!;
const show = (selector: string, text: string) => (document.querySelector(selector)!.textContent = text);

own.groups = ownGroups;
listed.addEventListener('support-results', (event) => show('#total', String(event.total)));
own.addEventListener('support-select', (event) => show('#opened', event.groupId));
