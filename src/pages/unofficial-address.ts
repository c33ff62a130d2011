import { isUnofficial } from './address.ts';
import type { Page } from './page.ts';

/** Only the address is looked at: nothing on such a page is read. */
export const unofficialAddress: Page = {
  id: 'unofficial-address',
  address: isUnofficial,
  content: () => true,
  kinds: [],
  notices: () => ['unofficial-address'],
};
