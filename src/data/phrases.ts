/**
 * Words on the sites that a person must find or press, and sentences to say in English on the phone. They are never
 * translated: a text names one as `{learnMore}`, and the reader's own language stands around it.
 */
export const PHRASES = {
  learnMore: 'Learn more and Enroll',
  emailButton: 'Email',
  update: 'Update',
  terms: 'Terms & Conditions',
  accept: 'Accept',
  selectEntry: 'Select',
  smsApp: 'Text+',
  jpaySite: 'www.jpay.com',
  securusSite: 'securustech.online',
  linkPage: 'securustech.online/#/jpay',
  infoSite: 'securustech.net',
  supportNumber: '+1 972 734 1111',
  saySetUp: 'I live outside the United States. Can an agent set up my account for messages?',
  sayLink: 'I cannot link my JPay account to my Securus account. Can you link them for me?',
  sayTwice: 'Could my e-mail be in your system twice?',
  sayDelete: 'If it is there twice: could you delete one of the two, so that the accounts can be linked?',
  sayNumber: 'The phone number in my account is not right. Can you change it?',
  sayAddress: 'The address in my account is not right. Can you change it?',
  sayEmail: 'The e-mail address in my account is not right. Can you change it?',
  sayHaveI: 'Is there already an account with my e-mail address?',
} as const;

export type Phrase = keyof typeof PHRASES;
