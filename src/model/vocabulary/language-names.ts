/**
 * Names of languages as in lists, folded and as one word: in English, in related languages, and in the language itself.
 * The BCP 47 tag comes first.
 */
export const LANGUAGE_NAMES =
  'en english eng ingles englisch anglais inglese engels engelska;es spanish espanol spanisch espagnol spa spagnolo spaans spanska castellano' +
  ';fr french francais franzosisch francese frances frans franska;de german deutsch aleman allemand tedesco duits tyska alemao' +
  ';pt portuguese portugues portugiesisch portugais portoghese;it italian italiano italienisch italien;nl dutch nederlands niederlandisch flemish' +
  ';sv swedish svenska schwedisch sueco;da danish dansk danisch;nb norwegian norsk norwegisch;fi finnish suomi finnisch;is icelandic islenska' +
  ';pl polish polski polnisch polaco polonais;cs czech cestina tschechisch;sk slovak slovencina;hu hungarian magyar ungarisch' +
  ';ro romanian romana rumanisch;bg bulgarian български bulgarisch;hr croatian hrvatski kroatisch;sr serbian српски serbisch;sl slovenian slovenscina' +
  ';sq albanian shqip albanisch;el greek ελληνικα griechisch;lt lithuanian lietuviu;lv latvian latviesu;et estonian eesti' +
  ';ru russian русскии russisch ruso russe;uk ukrainian українська ukrainisch ucraniano;ar arabic العربية arabisch arabe arabiska' +
  ';fa persian farsi dari فارسی persisch;ps pashto پښتو;ku kurdish kurdi kurdisch;he hebrew עברית ivrit;tr turkish turkce turkisch turc' +
  ';zh chinese mandarin cantonese 中文 普通话 chinesisch chinois;ja japanese 日本語 japanisch;ko korean 한국어 koreanisch;vi vietnamese tiengviet vietnamesisch' +
  ';th thai ไทย;tl tagalog filipino;id indonesian bahasaindonesia;ms malay bahasamelayu;hi hindi हिन्दी;pa punjabi panjabi;bn bengali bangla বাংলা;ur urdu اردو' +
  ';ta tamil தமிழ்;gu gujarati;ne nepali;km khmer cambodian;hmn hmong;so somali soomaali;am amharic አማርኛ;ti tigrinya tigrigna;sw swahili kiswahili' +
  ';ht creole haitiancreole kreyol;cy welsh cymraeg;ga irish gaeilge gaelic;mi maori tereomaori;eu basque euskara;ca catalan catala;gl galician galego';
