/**
 * The catalogue a new installation begins with: the eight work forms of a family centre (Liperi) and what families are
 * commonly given beside them, each with its level and the section of law it stands on. No prices: a unit cost is set with its
 * source and year by the organiser. What the sections say was read in the statutes as given; later amendments are the organiser's to check.
 */
import type { Text } from '#kit/languages.ts'
import type { Level, WorkForm } from '../model.ts'

export type StarterService = {
  readonly code: string
  readonly workForm: WorkForm
  readonly level: Level
  readonly name: Text
  readonly legalBasis: Text
}

const law = (fi: string, sv: string, en: string): Text => ({ fi, sv, en })
const SHL = (section: string): Text =>
  law(
    `Sosiaalihuoltolaki 1301/2014, ${section} §`,
    `Socialvårdslagen 1301/2014, ${section} §`,
    `Social Welfare Act 1301/2014, section ${section}`,
  )
const LSL = (section: string): Text =>
  law(
    `Lastensuojelulaki 417/2007, ${section} §`,
    `Barnskyddslagen 417/2007, ${section} §`,
    `Child Welfare Act 417/2007, section ${section}`,
  )
const s = (code: string, workForm: WorkForm, level: Level, fi: string, sv: string, en: string, legalBasis: Text) => ({
  code,
  workForm,
  level,
  name: { fi, sv, en },
  legalBasis,
})

/** The eight work forms of the Liperi family centre. */
export const EIGHT_FORMS: readonly StarterService[] = [
  s(
    'ALKU-01',
    'home_service',
    'early',
    'Lapsiperheiden kotipalvelu',
    'Hemservice för barnfamiljer',
    'Home service for families',
    SHL('19'),
  ),
  s('ALKU-02', 'family_work', 'early', 'Perhetyö', 'Familjearbete', 'Family work', SHL('18')),
  s('ALKU-03', 'discussion_help', 'early', 'Keskusteluapu', 'Samtalshjälp', 'Discussion help', SHL('26')),
  s('ALKU-04', 'group_activity', 'preventive', 'Ryhmätoiminta', 'Gruppverksamhet', 'Group activity', SHL('28')),
  s(
    'ALKU-05',
    'guidance',
    'preventive',
    'Ohjaus ja neuvonta',
    'Handledning och rådgivning',
    'Guidance and advice',
    SHL('6'),
  ),
  s(
    'ALKU-06',
    'assessment',
    'early',
    'Palvelutarpeen arviointi',
    'Bedömning av servicebehovet',
    'Assessment of service needs',
    SHL('36'),
  ),
  s(
    'ALKU-07',
    'therapy',
    'early',
    'Kuntoutus ja terapia',
    'Rehabilitering och terapi',
    'Rehabilitation and therapy',
    SHL('17'),
  ),
  s(
    'ALKU-08',
    'doctor',
    'corrective',
    'Lastenpsykiatri ja koululääkäri',
    'Barnpsykiater och skolläkare',
    'Child psychiatrist and school doctor',
    law(
      'Terveydenhuoltolaki 1326/2010, 16 ja 27 §',
      'Hälso- och sjukvårdslagen 1326/2010, 16 och 27 §',
      'Health Care Act 1326/2010, sections 16 and 27',
    ),
  ),
]

export const STARTER_CATALOGUE: readonly StarterService[] = [
  ...EIGHT_FORMS,
  s('ALKU-09', 'family_partner', 'early', 'Perhekumppani', 'Familjepartner', 'Family partner', SHL('42')),
  s('ALKU-10', 'other', 'early', 'Sosiaalityö', 'Socialt arbete', 'Social work', SHL('15')),
  s('ALKU-11', 'guidance', 'early', 'Sosiaaliohjaus', 'Social handledning', 'Social guidance', SHL('16')),
  s(
    'ALKU-12',
    'therapy',
    'early',
    'Kasvatus- ja perheneuvonta',
    'Uppfostrings- och familjerådgivning',
    'Family counselling',
    SHL('26'),
  ),
  s(
    'ALKU-13',
    'other',
    'corrective',
    'Lapsen ja vanhemman tapaamisten valvonta',
    'Övervakning av umgänge mellan barn och föräldrar',
    'Supervised contact',
    SHL('27'),
  ),
  s('ALKU-14', 'peer_support', 'preventive', 'Vertaisryhmä', 'Kamratgrupp', 'Peer group', SHL('28')),
  s('ALKU-15', 'support_person', 'early', 'Tukihenkilö', 'Stödperson', 'Support person', SHL('28')),
  s('ALKU-16', 'support_person', 'early', 'Tukiperhe', 'Stödfamilj', 'Support family', SHL('28')),
  s(
    'ALKU-17',
    'discussion_help',
    'early',
    'Päihdetyö vanhemmille',
    'Missbrukararbete för föräldrar',
    'Substance services for parents',
    SHL('24'),
  ),
  s('ALKU-18', 'discussion_help', 'early', 'Mielenterveystyö', 'Mentalvårdsarbete', 'Mental health work', SHL('25')),
  s(
    'ALKU-19',
    'group_activity',
    'preventive',
    'Avoin kohtaamispaikka',
    'Öppen mötesplats',
    'Open meeting place',
    SHL('6'),
  ),
  s(
    'ALKU-20',
    'child_protection',
    'corrective',
    'Tehostettu perhetyö',
    'Intensifierat familjearbete',
    'Intensified family work',
    LSL('36'),
  ),
  s(
    'ALKU-21',
    'child_protection',
    'corrective',
    'Lastensuojelun avohuollon tuki',
    'Stöd inom barnskyddets öppenvård',
    'Open-care child protection',
    LSL('36'),
  ),
  s(
    'ALKU-22',
    'school_support',
    'preventive',
    'Koulukuraattori ja koulupsykologi',
    'Skolkurator och skolpsykolog',
    'School social worker and psychologist',
    law(
      'Oppilas- ja opiskelijahuoltolaki 1287/2013, 7 §',
      'Lagen om elev- och studerandevård 1287/2013, 7 §',
      'Pupil and Student Welfare Act 1287/2013, section 7',
    ),
  ),
]
