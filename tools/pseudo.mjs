// Two made-up languages from English, to see what translations will do to the screens before there are any.

const ACCENTED = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
}; // prettier-ignore
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתאבגד'];

/** Applies `change` to a text's words and leaves its placeholders (`{name}`) alone. */
const outsidePlaceholders = (text, change) =>
  text
    .split(/(\{\w+\})/)
    .map((piece, n) => (n % 2 === 1 ? piece : change(piece)))
    .join('');

const accented = (text) => text.replace(/[a-z]/g, (letter) => ACCENTED[letter]);

// German and Finnish make words longer, not only sentences: every third word gets a tail.
const longer = (text) => {
  let n = 0;
  return text.replace(/[A-Za-z]{2,}/g, (word) => (n++ % 3 === 0 ? `${word}${word.slice(0, 8).toLowerCase()}en` : word));
};

const hebrew = (text) => text.replace(/[a-z]/gi, (letter) => HEBREW[letter.toLowerCase().charCodeAt(0) - 97]);

const mapTexts = (texts, change) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, outsidePlaceholders(text, change)]));

/** English with accents and about 40 % more letters. @param {Record<string, string>} texts */
export const longest = (texts) => mapTexts(texts, (piece) => accented(longer(piece)));

/** English in Hebrew letters, which run from the right. @param {Record<string, string>} texts */
export const mirrored = (texts) => mapTexts(texts, hebrew);
