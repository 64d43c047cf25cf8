/**
 * The zones of Windows and Outlook by the names they write into calendars, as IANA names (CLDR 48, windowsZones, territory 001; the
 * common suffix " Standard Time" left out, and so are names of the city of the zone). Of zones whose clocks agree, the best known is first. Written by scripts/windows-zones.mjs.
 */
export const WINDOWS_ZONES = `America/New_York=Eastern
America/Chicago=Central
America/Denver=Mountain
America/Los_Angeles=Pacific
America/Anchorage=Alaskan
America/Halifax=Atlantic
Europe/London=GMT
Europe/Berlin=W. Europe
Europe/Paris=Romance
Europe/Budapest=Central Europe
Europe/Warsaw=Central European
Europe/Helsinki=FLE
Europe/Moscow=Russian
Australia/Sydney=AUS Eastern
Pacific/Auckland=New Zealand
Asia/Kolkata=India
Asia/Shanghai=China
Asia/Tokyo
America/Sao_Paulo=E. South America
America/Mexico_City=Central Standard Time (Mexico)
America/Argentina/Buenos_Aires=Argentina
America/Bogota=SA Pacific
Africa/Lagos=W. Central Africa
Africa/Johannesburg=South Africa
Africa/Nairobi=E. Africa
Asia/Dubai=Arabian
Asia/Bangkok=SE Asia
Asia/Singapore
Asia/Karachi=Pakistan
Asia/Dhaka=Bangladesh
Asia/Kabul=Afghanistan
America/Adak=Aleutian
Asia/Barnaul=Altai
Asia/Riyadh=Arab
Asia/Baghdad=Arabic
Europe/Astrakhan
Australia/Darwin=AUS Central
Australia/Eucla=Aus Central W.
Asia/Baku=Azerbaijan
Atlantic/Azores
America/Bahia
Europe/Minsk=Belarus
Pacific/Bougainville
America/Regina=Canada Central
Atlantic/Cape_Verde
Asia/Yerevan=Caucasus
Australia/Adelaide=Cen. Australia
America/Guatemala=Central America
Asia/Bishkek=Central Asia
America/Cuiaba=Central Brazilian
Pacific/Guadalcanal=Central Pacific
Pacific/Chatham=Chatham Islands
America/Havana=Cuba
Etc/GMT+12=Dateline
Australia/Brisbane=E. Australia
Europe/Chisinau=E. Europe
Pacific/Easter=Easter Island
America/Cancun=Eastern Standard Time (Mexico)
Africa/Cairo=Egypt
Asia/Yekaterinburg=Ekaterinburg
Pacific/Fiji
Asia/Tbilisi=Georgian
America/Nuuk=Greenland
Atlantic/Reykjavik=Greenwich
Europe/Bucharest=GTB
America/Port-au-Prince=Haiti
Pacific/Honolulu=Hawaiian
Asia/Tehran=Iran
Asia/Jerusalem=Israel
Asia/Amman=Jordan
Europe/Kaliningrad
Asia/Seoul=Korea
Africa/Tripoli=Libya
Pacific/Kiritimati=Line Islands
Australia/Lord_Howe
Asia/Magadan
America/Punta_Arenas=Magallanes
Pacific/Marquesas
Indian/Mauritius
Asia/Beirut=Middle East
America/Montevideo
Africa/Casablanca=Morocco
America/Mazatlan=Mountain Standard Time (Mexico)
Asia/Yangon=Myanmar
Asia/Novosibirsk=N. Central Asia
Africa/Windhoek=Namibia
Asia/Kathmandu=Nepal
America/St_Johns=Newfoundland
Pacific/Norfolk
Asia/Irkutsk=North Asia East
Asia/Krasnoyarsk=North Asia
Asia/Pyongyang=North Korea
Asia/Omsk
America/Santiago=Pacific SA
America/Tijuana=Pacific Standard Time (Mexico)
America/Asuncion=Paraguay
Asia/Qyzylorda
Europe/Samara=Russia Time Zone 3
Asia/Srednekolymsk=Russia Time Zone 10
Asia/Kamchatka=Russia Time Zone 11
America/Cayenne=SA Eastern
America/La_Paz=SA Western
America/Miquelon=Saint Pierre
Asia/Sakhalin
Pacific/Apia=Samoa
Africa/Sao_Tome
Europe/Saratov
Africa/Juba=South Sudan
Asia/Colombo=Sri Lanka
Africa/Khartoum=Sudan
Asia/Damascus=Syria
Asia/Taipei
Australia/Hobart=Tasmania
America/Araguaina=Tocantins
Asia/Tomsk
Pacific/Tongatapu=Tonga
Asia/Chita=Transbaikal
Europe/Istanbul=Turkey
America/Grand_Turk=Turks And Caicos
Asia/Ulaanbaatar
America/Indiana/Indianapolis=US Eastern
America/Phoenix=US Mountain
Etc/GMT+2=UTC-02
Etc/GMT+8=UTC-08
Etc/GMT+9=UTC-09
Etc/GMT+11=UTC-11
Etc/GMT-12=UTC+12
Etc/GMT-13=UTC+13
America/Caracas=Venezuela
Asia/Vladivostok
Europe/Volgograd
Australia/Perth=W. Australia
Asia/Hovd=W. Mongolia
Asia/Tashkent=West Asia
Asia/Hebron=West Bank
Pacific/Port_Moresby=West Pacific
Asia/Yakutsk
America/Whitehorse=Yukon`;
