/** Most characters kept of one text: what is longer is prose, not a label. */
export const MAX_TEXT = 160;

/** A text as plain lower-case words: accents off, camelCase and digits split (`txtdConfirmEmail2` → `txtd confirm email 2`). */
export function words(text: string): string {
  if (text === '') return '';
  let plain = text.slice(0, MAX_TEXT);
  if (/[^\0-\x7f]/.test(plain)) plain = plain.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  if (plain.includes('@')) plain = plain.replace(/\S*@\S+\.\S+/g, ' email ');
  return plain
    .replace(/([a-z])(?=[A-Z\d])|([A-Z])(?=[A-Z][a-z])|(\d)(?=[A-Za-z])/g, '$& ')
    .toLowerCase()
    .replace(/ *[^a-z\d ][^a-z\d]*| {2,}/g, ' ')
    .trim();
}
