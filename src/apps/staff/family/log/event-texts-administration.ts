/** Words for what stands in the log of accounts, keys and settings. */
import type { Texts } from '#kit/languages.ts'

export const ADMINISTRATION_EVENT_TEXTS = {
  'trust.password-given': { fi: 'Antoi salasanan', sv: 'Gav lösenordet', en: 'Gave the password' },
  'trust.second-factor-failed': {
    fi: 'Antoi väärän vahvistuskoodin',
    sv: 'Gav en felaktig bekräftelsekod',
    en: 'Gave a wrong code',
  },
  'trust.second-factor-set-up': {
    fi: 'Otti toisen tunnisteen käyttöön',
    sv: 'Tog den andra faktorn i bruk',
    en: 'Set up the second factor',
  },
  'trust.second-factor-reset': {
    fi: 'Nollasi toisen tunnisteen',
    sv: 'Nollställde den andra faktorn',
    en: 'Reset the second factor',
  },
  'trust.recovery-code-used': {
    fi: 'Kirjautui palautuskoodilla',
    sv: 'Loggade in med en återställningskod',
    en: 'Signed in with a recovery code',
  },
  'trust.recovery-codes-made': {
    fi: 'Teki uudet palautuskoodit',
    sv: 'Gjorde nya återställningskoder',
    en: 'Made new recovery codes',
  },
  'trust.password-changed': { fi: 'Vaihtoi salasanansa', sv: 'Bytte sitt lösenord', en: 'Changed the own password' },
  'trust.first-password-set': {
    fi: 'Antoi tilille uuden ensimmäisen salasanan',
    sv: 'Gav kontot ett nytt första lösenord',
    en: 'Gave an account a new first password',
  },
  'trust.account-reopened': {
    fi: 'Avasi suljetun käyttäjätilin',
    sv: 'Öppnade ett stängt konto på nytt',
    en: 'Opened a closed account again',
  },
  'trust.account-reset': {
    fi: 'Nollasi tilin komentoriviltä',
    sv: 'Nollställde kontot från kommandoraden',
    en: 'Reset the account from the command line',
  },
  'trust.security-read': {
    fi: 'Katsoi tilinsä suojausta',
    sv: 'Såg skyddet av sitt konto',
    en: 'Looked at the safety of the own account',
  },
  'trust.young-bans-read': {
    fi: 'Katsoi nuoren tekemiä kieltoja',
    sv: 'Såg den ungas förbud',
    en: 'Looked at what a young person keeps',
  },
  'trust.young-ban-decided': {
    fi: 'Kirjasi nuoren tekemän kiellon',
    sv: 'Antecknade den ungas förbud',
    en: 'Recorded what a young person keeps',
  },
  'trust.young-ban-lifted': {
    fi: 'Purki nuoren tekemän kiellon',
    sv: 'Hävde den ungas förbud',
    en: 'Lifted what a young person kept',
  },
  'trust.access-register-read': {
    fi: 'Katsoi käyttöoikeuksien rekisteriä',
    sv: 'Såg registret över åtkomsträttigheter',
    en: 'Looked at the register of access',
  },
  'trust.access-register-exported': {
    fi: 'Vei käyttöoikeuksien rekisterin taulukoksi',
    sv: 'Tog ut registret över åtkomsträttigheter',
    en: 'Exported the register of access',
  },
  'trust.unusual-reading-read': {
    fi: 'Tarkasti poikkeavaa lukemista',
    sv: 'Granskade avvikande läsning',
    en: 'Looked into unusual reading',
  },
  'trust.unusual-reading-reviewed': {
    fi: 'Kirjasi arvion poikkeavasta lukemisesta',
    sv: 'Antecknade bedömningen av avvikande läsning',
    en: 'Recorded a review of unusual reading',
  },
  'organisations.settings-read': { fi: 'Luki asetukset', sv: 'Läste inställningarna', en: 'Read the settings' },
  'organisations.setting-history-read': {
    fi: 'Katsoi asetuksen historiaa',
    sv: 'Såg en inställnings historia',
    en: 'Looked at the history of a setting',
  },
  'organisations.register-history-read': {
    fi: 'Katsoi rekisterin tietueen historiaa',
    sv: 'Såg historiken för en post i registret',
    en: 'Looked at the history of a record of the registers',
  },
  'organisations.setting-previewed': {
    fi: 'Katsoi, mitä asetuksen muutos koskee',
    sv: 'Såg vad en ändring av inställningen gäller',
    en: 'Looked at what a change of a setting touches',
  },
  'organisations.setting-changed': { fi: 'Muutti asetusta', sv: 'Ändrade en inställning', en: 'Changed a setting' },
  'organisations.setting-reverted': {
    fi: 'Palautti asetuksen aiemman version',
    sv: 'Återställde en tidigare version av en inställning',
    en: 'Brought back an earlier version of a setting',
  },
} as const satisfies Texts
