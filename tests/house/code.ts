/** The code of a source text without its comments. Strings stay; none of ours holds what looks like a comment but URLs. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, '');
}
