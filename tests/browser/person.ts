/** An invented person in Berlin, as the panel keeps them: their situation and My details. */
export const SITUATION = {
  country: 'DE',
  state: 'FL',
  zip: '32026',
  moved: 'no',
  others: 'no',
  account: 'calls',
  wrong: ['phone'],
  calls: 'yes',
};
export const DETAILS = {
  jpayEmail: 'anna@example.com',
  usPhone: '2024561414',
  street: 'Lindenstraße 12',
  city: 'Berlin',
  postalCode: '10969',
};
