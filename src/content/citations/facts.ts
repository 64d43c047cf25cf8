/** How common mental illness is, and how peer support developed. */
import type {CheckedSource} from '../source.js';

export const who2001 = {
  checked: true,
  by: 'WHO',
  year: 2001,
  title: 'The World Health Report 2001: Mental health: new understanding, new hope',
  where: 'World Health Organization; United Nations news report, October 2001',
  url: 'https://news.un.org/en/story/2001/10/16612',
} as const satisfies CheckedSource;

export const who2025 = {
  checked: true,
  by: 'WHO',
  year: 2025,
  title: 'World mental health today: latest data',
  where: 'World Health Organization, September 2, 2025',
  url: 'https://iris.who.int/bitstream/handle/10665/382452/9789240114487-eng.pdf',
  via: 'HIFA and NDTV',
} as const satisfies CheckedSource;

export const who2019 = {
  checked: true,
  by: 'WHO',
  year: 2019,
  title: 'Peer support groups by and for people with lived experience',
  where: 'WHO QualityRights guidance module, ISBN 978-92-4-151677-8, archived copy',
  url: 'https://docslib.org/doc/3123341/who-qualityrights-guidance-module-on-peer-support-groups',
} as const satisfies CheckedSource;

export const who2021 = {
  checked: true,
  by: 'WHO',
  year: 2021,
  title: 'Peer support mental health services: promoting person-centred and rights-based approaches',
  where: 'Guidance and technical packages on community mental health services, ISBN 978-92-4-002578-3',
  url: 'https://qualityrights.org/resources/promoting-person-centred-rights-based-community-mental-health-services',
} as const satisfies CheckedSource;

export const upi2003 = {
  checked: true,
  by: 'UPI',
  year: 2003,
  title: 'Dr. Bob stops drinking; enters history',
  where: 'United Press International, June 10, 2003',
  url: 'https://www.upi.com/Top_News/2003/06/10/Dr-Bob-stops-drinking-enters-history/18471055294754/',
} as const satisfies CheckedSource;

export const bluebird = {
  checked: true,
  by: 'Bluebird',
  title: 'History of the consumer/survivor movement',
  where: 'Paper, archived copy read in November 2026',
  url: 'https://power2u.org/history-of-the-consumersurvivor-movement/',
} as const satisfies CheckedSource;

export const georgia = {
  checked: true,
  by: 'Georgia DBHDD (US)',
  title: 'Certified peer specialists',
  where: 'Web page, archived copy read in November 2026',
  url: 'https://dbhdd.georgia.gov/recovery-transformation/cps',
} as const satisfies CheckedSource;

export const nami = {
  checked: true,
  by: 'NAMI (US)',
  title: 'Georgia’s Certified Peer Specialist Project',
  where: 'Older web page, archived copy read in November 2026',
  url: 'http://www.nami.org/TextTemplate.cfm?Section=State_and_Local_Programs&Template=/ContentManagement/ContentDisplay.cfm&ContentID=85386',
} as const satisfies CheckedSource;

export const cms2007 = {
  checked: true,
  by: 'CMS (US)',
  year: 2007,
  title: 'State Medicaid Director Letter 07-011: peer support services',
  where: 'Centers for Medicare & Medicaid Services, August 15, 2007',
  url: 'https://www.medicaid.gov/federal-policy-guidance/downloads/SMD081507A.pdf',
} as const satisfies CheckedSource;

export const aha2023 = {
  checked: true,
  by: 'AHA News',
  year: 2023,
  title: 'SAMHSA releases model standards for peer support certification programs',
  where: 'American Hospital Association, June 6, 2023',
  url: 'https://www.aha.org/news/headline/2023-06-06-samhsa-releases-model-standards-peer-support-certification-programs',
} as const satisfies CheckedSource;
