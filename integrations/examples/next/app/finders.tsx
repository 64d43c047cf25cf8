'use client';
import {SupportGroupFinder} from 'peer-support-widgets/react/support-group-finder.js';
import {useState} from 'react';
import {ownGroups} from './own-groups';

export function Finders() {
  const [total, setTotal] = useState<number>();
  const [opened, setOpened] = useState('');
  return (
    <>
      <SupportGroupFinder
        src="/groups.csv"
        country="US"
        timeZone="America/Chicago"
        onSupportResults={(event) => setTotal(event.total)}
      >
        <a slot="crisis" href="tel:988">
          Call 988, crisis line
        </a>
      </SupportGroupFinder>

      <SupportGroupFinder groups={ownGroups} country="US" onSupportSelect={(event) => setOpened(event.groupId)}>
        <a slot="crisis" href="tel:988">
          Call 988, crisis line
        </a>
      </SupportGroupFinder>

      <p>
        Groups listed: <output id="total">{total}</output>. Last opened: <output id="opened">{opened}</output>
      </p>
    </>
  );
}
