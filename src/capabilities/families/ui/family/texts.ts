/** Plain words about the people who help the family. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const helperTexts = defineTexts('families-family', {
  title: { fi: 'He auttavat teitä', sv: 'De hjälper er', en: 'They help you' },
  none: {
    fi: 'Työntekijää ei ole vielä nimetty. Saatte tiedon, kun hän aloittaa.',
    sv: 'Ingen arbetstagare är utsedd ännu. Ni får veta när hen börjar.',
    en: 'No worker has been named yet. You will be told when they start.',
  },
  family_partner: {
    fi: 'Perhekumppaninne. Pitää huolta, että sovitut asiat tapahtuvat.',
    sv: 'Er familjepartner. Ser till att det som avtalats blir av.',
    en: 'Your family partner. Makes sure that what was agreed happens.',
  },
  named_worker: {
    fi: 'Omatyöntekijänne. Häneltä voi kysyä palveluista ja päätöksistä.',
    sv: 'Er egen kontaktperson. Fråga om tjänster och beslut.',
    en: 'Your named worker. You can ask about services and decisions.',
  },
  child_social_worker: {
    fi: 'Lapsen asioista vastaava sosiaalityöntekijä.',
    sv: 'Socialarbetare som ansvarar för barnets angelägenheter.',
    en: 'The social worker responsible for the child’s matters.',
  },
})
