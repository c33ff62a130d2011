/** Labels of the enrol form in one language. */
export interface EnrollTexts {
  title: string;
  email: string;
  confirmEmail: string;
  password: string;
  confirmPassword: string;
  firstName: string;
  lastName: string;
  address1: string;
  address2: string;
  city: string;
  state: string;
  zip: string;
  phoneNumber: string;
  passcode: string;
  select: string;
  terms: string;
  error: string;
  differs: string;
  submit: string;
}

export const ENGLISH: EnrollTexts = {
  title: 'Create an Account',
  email: 'Email Address',
  confirmEmail: 'Confirm Email Address',
  password: 'Password',
  confirmPassword: 'Confirm Password',
  firstName: 'First Name',
  lastName: 'Last Name',
  address1: 'Address Line 1',
  address2: 'Address Line 2',
  city: 'City',
  state: 'State',
  zip: 'Zip Code',
  phoneNumber: 'Phone Number',
  passcode: '4-Digit Passcode',
  select: 'Select',
  terms: 'I accept the Terms and Conditions',
  error: 'Check this entry.',
  differs: 'The entries do not match.',
  submit: 'Submit',
};

export const SPANISH: EnrollTexts = {
  title: 'Crear una cuenta',
  email: 'Correo electrónico',
  confirmEmail: 'Confirme el correo electrónico',
  password: 'Contraseña',
  confirmPassword: 'Confirme la contraseña',
  firstName: 'Nombre',
  lastName: 'Apellido',
  address1: 'Dirección, línea 1',
  address2: 'Dirección, línea 2',
  city: 'Ciudad',
  state: 'Estado',
  zip: 'Código postal',
  phoneNumber: 'Número de teléfono',
  passcode: 'Código de acceso de 4 dígitos',
  select: 'Seleccione',
  terms: 'Acepto los términos y condiciones',
  error: 'Revise este dato.',
  differs: 'Los datos no coinciden.',
  submit: 'Enviar',
};
