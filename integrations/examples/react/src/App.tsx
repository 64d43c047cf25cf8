import 'peer-support-widgets/support-crisis-banner/define.js';
import 'peer-support-widgets/support-group-finder/define.js';
import type {} from 'peer-support-widgets/react/jsx.js';
import {useState} from 'react';
import {ownGroups} from './own-groups';

export function App() {
  const [total, setTotal] = useState<number>();
  const [opened, setOpened] = useState('');
  return (
    <>
      <support-crisis-banner country="US" folded />

      <h1>Support groups</h1>
      <support-group-finder
        src="/groups.csv"
        country="US"
        time-zone="America/Chicago"
        onsupport-results={(event) => setTotal(event.total)}
      >
        <a slot="crisis" href="tel:988">
          Call 988, crisis line
        </a>
      </support-group-finder>

      <support-group-finder groups={ownGroups} country="US" onsupport-select={(event) => setOpened(event.groupId)}>
        <a slot="crisis" href="tel:988">
          Call 988, crisis line
        </a>
      </support-group-finder>

      <p>
        Groups listed: <output id="total">{total}</output>. Last opened: <output id="opened">{opened}</output>
      </p>
    </>
  );
}
