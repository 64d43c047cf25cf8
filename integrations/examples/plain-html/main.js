import {ownGroups} from './own-groups.js';

const listed = document.querySelector('#listed');
const own = document.querySelector('#own');

own.groups = ownGroups;

listed.addEventListener('support-results', (event) => {
  document.querySelector('#total').textContent = event.total;
});
own.addEventListener('support-select', (event) => {
  document.querySelector('#opened').textContent = event.groupId;
});
