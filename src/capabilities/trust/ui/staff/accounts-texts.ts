/** Words of the accounts that workers sign in with. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const accountTexts = defineTexts('trust-accounts', {
  accounts: { fi: 'Käyttäjätilit', sv: 'Användarkonton', en: 'Accounts' },
  worker: { fi: 'Työntekijä', sv: 'Arbetstagare', en: 'Worker' },
  email: { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  emailHint: {
    fi: 'Työntekijä kirjautuu tällä osoitteella.',
    sv: 'Arbetstagaren loggar in med den här adressen.',
    en: 'The worker signs in with this address.',
  },
  secondFactor: { fi: 'Toinen tunniste', sv: 'Andra faktorn', en: 'Second factor' },
  factorOn: { fi: 'Käytössä', sv: 'I bruk', en: 'In use' },
  factorOff: {
    fi: 'Odottaa ensi kirjautumista',
    sv: 'Väntar på första inloggningen',
    en: 'Waits for the first sign-in',
  },
  state: { fi: 'Tila', sv: 'Läge', en: 'State' },
  open: { fi: 'Avoinna', sv: 'Öppet', en: 'Open' },
  closed: { fi: 'Suljettu', sv: 'Stängt', en: 'Closed' },
  demo: { fi: 'Esittelytili', sv: 'Demokonto', en: 'Demo account' },
  firstPassword: { fi: 'Ensimmäinen salasana', sv: 'Första lösenordet', en: 'First password' },
  firstPasswordHint: {
    fi: 'Vähintään 12 merkkiä. Kerro se työntekijälle itse: sitä ei näytetä enää tallentamisen jälkeen.',
    sv: 'Minst 12 tecken. Ge det själv till arbetstagaren: det visas inte mer efter att du har sparat.',
    en: 'At least 12 characters. Give it to the worker yourself: it is not shown again after saving.',
  },
  suggest: { fi: 'Ehdota salasanaa', sv: 'Föreslå ett lösenord', en: 'Suggest a password' },
  create: { fi: 'Avaa käyttäjätili', sv: 'Öppna konto', en: 'Open an account' },
  created: { fi: 'Käyttäjätili on avattu', sv: 'Kontot har öppnats', en: 'The account is open' },
  disable: { fi: 'Sulje tili', sv: 'Stäng kontot', en: 'Close the account' },
  disableOf: { fi: 'Sulje tili: {name}', sv: 'Stäng kontot: {name}', en: 'Close the account: {name}' },
  disableWhat: {
    fi: 'Istunnot päättyvät heti, eikä tilillä pääse enää sisään. Tiliä ei voi avata uudelleen. Työntekijän aiemmat merkinnät säilyvät.',
    sv: 'Sessionerna upphör genast och man kommer inte in med kontot. Kontot kan inte öppnas på nytt. Arbetstagarens tidigare anteckningar finns kvar.',
    en: 'Sessions end at once and nobody gets in with the account. It cannot be opened again. What the worker has recorded stays.',
  },
  disabled: { fi: 'Tili on suljettu', sv: 'Kontot har stängts', en: 'The account is closed' },
  search: { fi: 'Hae nimellä tai sähköpostilla', sv: 'Sök med namn eller e-post', en: 'Search by name or e-mail' },
  none: { fi: 'Ei käyttäjätilejä.', sv: 'Inga användarkonton.', en: 'No accounts.' },
  all: { fi: 'Kaikki', sv: 'Alla', en: 'All' },
  found: {
    fi: { one: 'yksi tili', other: '{count} tiliä' },
    sv: { one: 'ett konto', other: '{count} konton' },
    en: { one: 'one account', other: '{count} accounts' },
  },
  own: { fi: 'Oma tilisi', sv: 'Ditt eget konto', en: 'Your own account' },
})
