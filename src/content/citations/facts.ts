/** How common mental illness is, and how peer support grew up. */
import type {CheckedSource} from '../source.js';

export const who2001 = {
  checked: true,
  by: 'WHO',
  year: 2001,
  title: 'The World Health Report 2001: Mental health: new understanding, new hope',
  where: 'World Health Organization',
} as const satisfies CheckedSource;

export const who2025 = {
  checked: true,
  by: 'WHO',
  year: 2025,
  title: 'World mental health today: latest data',
  where: 'World Health Organization, September 2, 2025',
  via: 'HIFA and Health Policy Watch',
} as const satisfies CheckedSource;

export const who2019 = {
  checked: true,
  by: 'WHO',
  year: 2019,
  title: 'Peer support groups by and for people with lived experience',
  where: 'WHO QualityRights guidance module, ISBN 978-92-4-151677-8',
} as const satisfies CheckedSource;

export const who2021 = {
  checked: true,
  by: 'WHO',
  year: 2021,
  title: 'Peer support mental health services: promoting person-centred and rights-based approaches',
  where: 'Guidance and technical packages on community mental health services, ISBN 978-92-4-002578-3',
} as const satisfies CheckedSource;

export const bluebird = {
  checked: true,
  by: 'Bluebird',
  title: 'History of the consumer/survivor movement',
  where: 'Paper, read in a copy in November 2026',
} as const satisfies CheckedSource;

export const georgia = {
  checked: true,
  by: 'Georgia DBHDD (US)',
  title: 'Peer support in Georgia',
  where: 'Web page, read in a copy in November 2026',
} as const satisfies CheckedSource;

export const nami = {
  checked: true,
  by: 'NAMI (US)',
  title: 'The Georgia Certified Peer Specialist Project',
  where: 'Web page, read in a copy in November 2026',
} as const satisfies CheckedSource;

export const cms2007 = {
  checked: true,
  by: 'CMS (US)',
  year: 2007,
  title: 'State Medicaid Director Letter 07-011: peer support services',
  where: 'Centers for Medicare & Medicaid Services, August 15, 2007',
} as const satisfies CheckedSource;

export const aha2023 = {
  checked: true,
  by: 'AHA News',
  year: 2023,
  title: 'Report on SAMHSA’s National Model Standards for Peer Support Certification',
  where: 'American Hospital Association, June 2023',
} as const satisfies CheckedSource;
