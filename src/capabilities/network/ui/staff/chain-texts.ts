/** Words of the producer chain of a service. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const chainTexts = defineTexts('network-chain', {
  title: { fi: 'Järjestäjä ja tuottajat', sv: 'Anordnare och producenter', en: 'Organiser and producers' },
  edit: { fi: 'Muokkaa ketjua', sv: 'Redigera kedjan', en: 'Edit the chain' },
  editTitle: {
    fi: 'Kuka järjestää ja kuka tuottaa',
    sv: 'Vem ordnar och vem producerar',
    en: 'Who organises and who produces',
  },
  lead: {
    fi: 'Ketju näkyy suunnitelmassa ja palvelukokonaisuudessa. Sovittu suunnitelma säilyttää ketjun sellaisena kuin se oli sovittaessa.',
    sv: 'Kedjan syns i planen och i servicehelheten. En avtalad plan behåller kedjan som den var när planen avtalades.',
    en: 'The chain is shown in the plan and in the package of services. An agreed plan keeps the chain as it was when the plan was agreed.',
  },
  organiser: { fi: 'Kuka järjestää', sv: 'Vem ordnar', en: 'Who organises it' },
  organiserHint: {
    fi: 'Se, joka vastaa palvelusta lain mukaan, useimmiten hyvinvointialue.',
    sv: 'Den som enligt lag ansvarar för tjänsten, oftast välfärdsområdet.',
    en: 'Who is answerable for it by law, mostly the wellbeing services county.',
  },
  producedBy: { fi: 'Tuottaa: {name}', sv: 'Producerar: {name}', en: 'Produced by: {name}' },
  subcontractors: { fi: 'Alihankkijat', sv: 'Underleverantörer', en: 'Subcontractors' },
  subcontractorsLead: {
    fi: 'Ne, jotka tekevät osan palvelusta tuottajan puolesta, siinä järjestyksessä kuin ne luetellaan.',
    sv: 'De som gör en del av tjänsten för producenten, i den ordning de räknas upp.',
    en: 'Those who do a part of the service for its producer, in the order in which they are listed.',
  },
  subcontractorNo: { fi: 'Alihankkija {no}', sv: 'Underleverantör {no}', en: 'Subcontractor {no}' },
  organisation: { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  worksFor: { fi: 'Kuka tilaa siltä', sv: 'Vem beställer av den', en: 'Who commissions it' },
  what: { fi: 'Mitä se tekee', sv: 'Vad den gör', en: 'What it does' },
  whatHint: {
    fi: 'Esimerkiksi viikonloput tai kuljetukset',
    sv: 'Till exempel veckoslut eller transporter',
    en: 'For example weekends, or transport',
  },
  from: { fi: 'Alkaen', sv: 'Från och med', en: 'From' },
  until: { fi: 'Päättyy', sv: 'Upphör', en: 'Until' },
  add: { fi: 'Lisää alihankkija', sv: 'Lägg till underleverantör', en: 'Add a subcontractor' },
  remove: { fi: 'Poista: {name}', sv: 'Ta bort: {name}', en: 'Remove: {name}' },
  raise: { fi: 'Siirrä ylemmäs: {name}', sv: 'Flytta uppåt: {name}', en: 'Move up: {name}' },
  for: { fi: 'tilaaja {name}', sv: 'beställare {name}', en: 'working for {name}' },
  history: { fi: 'Ketjun muutoshistoria', sv: 'Kedjans ändringshistorik', en: 'History of the chain' },
  none: { fi: 'Ei merkitty', sv: 'Inte antecknat', en: 'Not recorded' },
  before: {
    fi: 'Aiemmat ja tulevat alihankkijat',
    sv: 'Tidigare och kommande underleverantörer',
    en: 'Subcontractors of before and to come',
  },
  beforeLine: { fi: '{name}, {period}', sv: '{name}, {period}', en: '{name}, {period}' },
})
