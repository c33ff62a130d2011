/**
 * Words that labels of sign-up, address, phone, card and contact forms are made of (English, Spanish), lower case without
 * accents. A description of a page keeps only these, because such pages also print names and numbers of people.
 */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    'a account accept address addresses again age agency agree amount an and answer apartment apt area at billing birth',
    'box building business cell choose city code comments company conditions confirm confirmation contact correspondence',
    'country county create credit card current cvc cvv date day daytime default delivery details digit digits email e',
    'emails enter evening exp expiration expiry extension ext facility family fax field first floor for form from full',
    'given have home house i id if in info information initial is it last legal line locality login mail mailing main',
    'me message middle mobile month my name nickname new news newsletter no not number numbers of old on only optional or',
    'other our p parish part password passcode personal phone pin place please po postal postcode prefix preferred primary',
    'province question re re-enter read region registration relationship remember repeat required residence retype same',
    'search second secondary security select send shipping site state stamps street subject suffix suite surname',
    'telephone term terms the this time title to town type unit us usa use user username valid verify verification web',
    'website with work year years you your zip zipcode',
    'acepto al apartado apellido apellidos apto asunto buscar calle casa ciudad clave codigo colonia confirmar confirme',
    'contacto contrasena correo cuenta de del departamento dia direccion electronica electronico el elija en es escriba',
    'estado fecha fijo ingrese introduzca la linea localidad los materno mensaje mes movil municipio nacimiento nombre',
    'nombres nuevo nueva numero opcional pais paterno poblacion por postal prefijo primer primero provincia',
    'pueblo requerido repita repetir seleccione segundo seguridad su sus telefono tarjeta terminos tu usuario via y zona',
  ]
    .join(' ')
    .split(' '),
);
