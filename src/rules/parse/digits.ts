/** Zero of the digit rows that overseas keyboards write: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * A typed text with its digits as 0–9 and without characters that cannot be seen (copied numbers carry direction marks),
 * trimmed. Fullwidth digits and letters become ordinary ones. Only the first `limit` characters are looked at.
 */
export function plainDigits(value: string, limit: number): string {
  const start = value.slice(0, limit);
  // Nearly always there is nothing to do, and the classes below are slow to be made.
  if (/^[ -~]*$/.test(start)) return start.trim();
  return start
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - ZEROS.find((zero) => code >= zero && code <= zero + 9)!);
    })
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
