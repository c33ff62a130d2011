// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { describeField, forgetDescriptions } from '../../src/content/describe-field.ts';

describe('the spoken description of a field', () => {
  afterEach(forgetDescriptions);
  const control = () => document.createElement('input');

  it('goes beside what the page says there and comes off again', () => {
    const input = control();
    input.setAttribute('aria-description', 'Ten digits.');
    describeField(input, 'Needs a US number.');
    describeField(input, 'Needs a US number.');
    expect(input.getAttribute('aria-description')).toBe('Ten digits. Needs a US number.');
    describeField(input, undefined);
    expect(input.getAttribute('aria-description')).toBe('Ten digits.');
  });

  it('leaves no attribute behind where the page had none', () => {
    const input = control();
    describeField(input, 'Needs a US number.');
    forgetDescriptions();
    expect(input.hasAttribute('aria-description')).toBe(false);
  });
});
