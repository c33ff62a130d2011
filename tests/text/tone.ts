/**
 * Words that frighten, scold or speak of law, by language: invalid, fake, trick, (il)legal, forgotten, your fault, sorry,
 * and every word for a person in prison but "the person you write to". Beginnings of words, as a regular expression;
 * Arabic and Japanese have no beginnings that can be seen, there they stand anywhere.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'invalid|fake|trick|illegal|legal|inmate|prisoner|convict|offender|please|sorry|oops|you forgot|your (fault|mistake)',
  de: 'ungültig|gefälscht|fake|trick|überlist|illegal|legal|gesetz(?!t)|insass|häftling|gefangene|sträfling|leider|entschuldig|bitte(?!n)|ihr fehler|sie haben vergessen',
  fr: 'invalide|non valide|faux|fausse|tricher|astuce|illégal|légal|détenu|prisonnier|désolé|malheureusement|s’il vous plaît|erroné|votre faute|vous avez oublié',
  it: 'invalid|non valid|falso|falsa|finto|finta|trucc|ingann|illegal|legal|detenut|carcerat|prigionier|purtroppo|spiacent|per favore|sbagliat|errat|colpa|ha dimenticato',
  nl: 'ongeldig|vals|nep|truc|illegaal|legaal|wettelijk|gedetineerde|gevangene(?!n)|helaas|sorry|alstublieft|uw fout|u bent vergeten',
  es: 'inválid|no válid|falso|falsa|trampa|truco|ilegal|legal|recluso|preso(?!\\p{L})|convicto|lo sentimos|por desgracia|por favor|su culpa|ha olvidado',
  'pt-BR':
    'inválid|falso|falsa|truque|ilegal|legal|detento|presidiári|preso(?!\\p{L})|recluso|infelizmente|desculp|sua culpa|esqueceu',
  sv: 'ogiltig|falsk|fejk|trick|olaglig|laglig|illegal|legal|intern(?!\\p{L})|fånge|fången|fångar|intagen|tyvärr|ledsen|ditt fel|du har glömt',
  da: 'ugyldig|falsk|fup|trick|ulovlig|lovlig|illegal|indsatte|fange(?!\\p{L})|fanger|desværre|beklager|undskyld|din fejl|du har glemt',
  nb: 'ugyldig|falsk|triks|ulovlig|lovlig|illegal|innsatte|fange(?!\\p{L})|fanger|dessverre|beklager|unnskyld|din feil|du har glemt',
  fi: 'virheelli|väärennet|väärennös|huijau|temppu|laiton|laillinen|vanki(?!l)|vangi|valitettavasti|pahoit|anteeksi|unohdit',
  pl: 'nieprawidłow|nieważn|fałszyw|oszu|sztuczk|nielegaln|legaln|więźni|osadzon|skazan|niestety|przepraszam|twój błąd|zapomnia',
  cs: 'neplatn|falešn|podvrž|trik|nezákonn|zákonn|nelegáln|legáln|vězeň(?!sk)|vězně|vězňů|odsouzen|bohužel|omlouv|vaše chyba|zapomněl',
  hu: 'érvénytelen|hamis|trükk|csal(?!ád)|illegáli|legáli|törvény|fogvatartott|elítélt|fegyenc|sajnos|sajnál|elnézés|az ön hibája|elfelejtett',
  ro: 'invalid|nevalid|fals|truc|ilegal|legal|deținut|prizonier|pușcăriaș|din păcate|ne pare rău|scuze|vina dumneavoastră|ați uitat',
  uk: 'недійсн|фальшив|підроб|трюк|хитр|незаконн|законн|в.язен|в.язні|в.язня|ув.язнен|засуджен|на жаль|вибач|ваша помилка|ви забули',
  ru: 'недействительн|фальшив|поддельн|трюк|хитр|незаконн|законн|заключ[её]нн|осужд[её]нн|к сожалению|извините|ваша ошибка|вы забыли',
  tr: 'geçersiz|sahte|hile|yasa ?dışı|yasal|mahk[uû]m|tutuklu|maalesef|üzgün|sizin hatanız|unuttunuz',
  ar: 'غير صالح|مزيف|مزور|خدعة|حيلة|قانوني|سجين|سجناء|نزيل|نزلاء|للأسف|عذرا|خطؤك|نسيت',
  ja: '無効|偽|不正|だまし|違法|合法|囚人|受刑者|収監者|申し訳|残念|あなたのミス|お忘れ',
};
const ANYWHERE = ['ar', 'ja'];

/** What in a text of a language is not our tone, word by word; undefined for a language without a list. */
export function harsh(code: string, text: string): string[] | undefined {
  const words = WORDS[code];
  if (words === undefined) return undefined;
  const before = ANYWHERE.includes(code) ? '' : '(?<!\\p{L})';
  const found = text.match(new RegExp(`${before}(?:${words})|[!！¡]`, 'giu'));
  return found ? [...found] : [];
}
