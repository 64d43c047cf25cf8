/**
 * Common names of time zones, and what each means where: "CST" is one time in Chicago, another in Saskatchewan and a
 * third in China.
 *
 * A line has a zone, the places that use it, and names. A place is a country, or one of its regions (`US-AZ`); `*` is
 * anywhere else, and so is `?`, except for a town whose country isn't named. Names are folded, without "time" and
 * "standard time" at the end.
 */
export const LINES = `America/New_York|* US CA|edt et eastern us-eastern est5edt
America/New_York|US CA|est
America/Panama|PA|est
America/Jamaica|JM|est
America/Cancun|MX-ROO|est et eastern
America/Chicago|* US CA|cdt ct central us-central cst6cdt
America/Chicago|US CA|cst
America/Regina|CA-SK|cst ct central
America/Regina|*|saskatchewan
America/Mexico_City|MX|cst ct central
America/Costa_Rica|CR|cst central
America/Guatemala|GT|cst central
America/El_Salvador|SV|cst central
America/Tegucigalpa|HN|cst central
America/Managua|NI|cst central
America/Belize|BZ|cst central
America/Havana|CU|cst cdt
Asia/Shanghai|CN|cst
Asia/Taipei|TW|cst
America/Denver|* US CA|mdt mt mountain us-mountain mst7mdt
America/Denver|US CA|mst
America/Phoenix|US-AZ|mst mt mountain
America/Phoenix|*|arizona
America/Hermosillo|MX-SON|mst mt mountain
America/Mazatlan|MX|mst mt mountain
America/Whitehorse|CA-YT|mst mt mountain pacific pt
America/Los_Angeles|* US CA|pdt pt pacific us-pacific pst8pdt
America/Los_Angeles|US CA|pst
America/Tijuana|MX|pst pdt pt pacific
Asia/Manila|PH|pst
Asia/Manila|*|pht
Asia/Karachi|PK|pst
Asia/Karachi|*|pkt
America/Anchorage|*|akst akdt akt alaska alaskan
Pacific/Honolulu|*|hst hawaii hawaiian
America/Halifax|* CA|adt atlantic
America/Halifax|CA|ast at
America/Puerto_Rico|PR US-PR VI US-VI|ast at atlantic
America/Puerto_Rico|*|puerto-rico
America/Barbados|BB|ast at atlantic
America/Port_of_Spain|TT|ast at atlantic
Asia/Riyadh|SA|ast
America/St_Johns|*|ndt newfoundland
America/St_Johns|CA|nst nt
Europe/London|GB|gmt greenwich-mean bst
Europe/London|*|uk british british-summer
Europe/Dublin|IE|gmt greenwich-mean ist bst
Europe/Dublin|*|irish
UTC|? GH IS SN ML CI BF GM SL LR TG|gmt greenwich-mean
UTC|*|utc z zulu coordinated-universal
Asia/Dhaka|BD|bst
Asia/Kolkata|IN|ist
Asia/Kolkata|*|india indian
Asia/Jerusalem|IL|ist
Asia/Jerusalem|*|idt israel
Europe/Berlin|*|cet cest mez mesz central-european central-european-summer
Africa/Algiers|DZ|cet
Africa/Tunis|TN|cet
Europe/Helsinki|*|eet eest oez oesz eastern-european
Africa/Cairo|EG|eet eest
Africa/Tripoli|LY|eet
Europe/Kaliningrad|RU|eet
Europe/Lisbon|*|wet west western-european
Africa/Casablanca|MA|wet west
Europe/Moscow|*|msk moscow
Europe/Istanbul|*|trt
Africa/Johannesburg|*|sast
Africa/Lagos|*|wat
Africa/Nairobi|*|eat
Africa/Maputo|*|cat
Asia/Dubai|AE OM|gst
Asia/Singapore|*|sgt
Asia/Hong_Kong|*|hkt
Asia/Kuala_Lumpur|*|myt
Asia/Jakarta|*|wib
Asia/Bangkok|*|ict
Asia/Tokyo|*|jst japan
Asia/Seoul|*|kst korea
Asia/Kathmandu|*|npt
America/Sao_Paulo|*|brt brasilia
America/Argentina/Buenos_Aires|*|art
America/Bogota|*|cot
America/Lima|*|pet
Australia/Sydney|* AU|aedt australian-eastern-daylight
Australia/Sydney|AU-NSW AU-VIC AU-ACT AU-TAS|aest aet est et edt eastern australian-eastern
Australia/Brisbane|AU-QLD|aest aet est et eastern australian-eastern
Australia/Brisbane|*|queensland
Australia/Adelaide|* AU|acdt
Australia/Adelaide|AU-SA|acst act cst ct central australian-central
Australia/Darwin|AU-NT|acst act cst ct central australian-central
Australia/Perth|*|awst awt australian-western western-australia
Australia/Perth|AU-WA|wst western
Pacific/Auckland|*|nzst nzdt nzt new-zealand`;

/** Regions by country, for records that name no country. `WA` is in two. */
export const REGIONS = `US AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
CA AB BC MB NB NL NS ON PE QC SK YT NT NU
AU ACT NSW NT QLD SA TAS VIC WA`;
/** Regions by their full names: those with their own clock, and their neighbors if they have to be distinguished. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  colorado: 'CO',
  utah: 'UT',
  'new-mexico': 'NM',
  wyoming: 'WY',
  montana: 'MT',
  idaho: 'ID',
  alberta: 'AB',
  manitoba: 'MB',
  ontario: 'ON',
  'british-columbia': 'BC',
  arizona: 'AZ',
  saskatchewan: 'SK',
  yukon: 'YT',
  sonora: 'SON',
  'quintana-roo': 'ROO',
  'puerto-rico': 'PR',
  queensland: 'QLD',
  'new-south-wales': 'NSW',
  victoria: 'VIC',
  tasmania: 'TAS',
  'south-australia': 'SA',
  'northern-territory': 'NT',
  'western-australia': 'WA',
  'australian-capital-territory': 'ACT',
};
