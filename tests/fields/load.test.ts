// @vitest-environment happy-dom
import { expect, test } from 'vitest';

// Loaded within the test: a table that cannot be made fails it, where a file that cannot be loaded runs no test at all.
test('the recogniser can be loaded and finds a first field', async () => {
  document.body.innerHTML = '<form><label>City <input autocomplete="address-level2"></label></form>';
  const { recognise } = await import('../../src/fields/recognise.ts');
  expect(recognise(document).map(({ kind }) => kind)).toEqual(['address-level2']);
});
