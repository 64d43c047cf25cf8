// Generated from data/helplines.json by `npm run helplines -- --write`. Change the records, not this.
import type {CountryHelplines} from '../model/helpline.js';
export const helplines: CountryHelplines = {
  recheckBy: '2027-02-21',
  lines: [
    {
      id: 'th-1323',
      kind: 'crisis',
      name: 'สายด่วนสุขภาพจิต 1323',
      lang: 'th',
      nameEnglish: 'Mental Health Hotline 1323',
      phones: [{number: '1323'}],
      website: '1323alltime.camri.go.th',
      hours: 'always',
      newestSource: '2025-10-27',
    },
    {
      id: 'th-1300',
      kind: 'abuse',
      name: 'ศูนย์ช่วยเหลือสังคม สายด่วน 1300',
      lang: 'th',
      nameEnglish: 'Social assistance hotline',
      phones: [{number: '1300'}],
      hours: 'always',
      passesReportsOn: true,
      newestSource: '2024-11-25',
    },
  ],
};
