import {SupportCrisisBanner} from 'peer-support-widgets/react/support-crisis-banner.js';
import {Finders} from './finders';

export default function Page() {
  return (
    <>
      <SupportCrisisBanner country="US" folded>
        <h2 data-line="">Need help now?</h2>
        <a data-line="us-988" data-lead="" href="tel:988">
          Call 988
        </a>
        <a data-line="us-988" href="sms:988">
          Text 988
        </a>
        <a data-line="us-emergency" href="tel:911">
          Call 911
        </a>
      </SupportCrisisBanner>

      <h1>Support groups</h1>
      <Finders />
    </>
  );
}
