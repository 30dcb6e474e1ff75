/** Words of attachments: photos and documents beside a note, a meeting or the plan. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const attachmentTexts = defineTexts('family-attachments', {
  title: { fi: 'Liitteet', sv: 'Bilagor', en: 'Attachments' },
  none: { fi: 'Ei liitteitä.', sv: 'Inga bilagor.', en: 'No attachments.' },
  add: { fi: 'Lisää liite', sv: 'Lägg till bilaga', en: 'Add an attachment' },
  file: { fi: 'Kuva tai asiakirja', sv: 'Bild eller dokument', en: 'Picture or document' },
  fileHint: {
    fi: 'JPEG, PNG, WebP, PDF, docx tai odt, enintään {megabytes} Mt. Kuvista poistetaan paikka ja muut kameran tiedot.',
    sv: 'JPEG, PNG, WebP, PDF, docx eller odt, högst {megabytes} MB. Plats och andra kamerauppgifter tas bort ur bilder.',
    en: 'JPEG, PNG, WebP, PDF, docx or odt, at most {megabytes} MB. Place and other camera data are removed from pictures.',
  },
  who: { fi: 'Ketä liite koskee', sv: 'Vem bilagan gäller', en: 'Whom it concerns' },
  shared: { fi: 'Perhe näkee tämän liitteen', sv: 'Familjen ser bilagan', en: 'The family sees this attachment' },
  hidden: { fi: 'Kenelle liitettä ei näytetä', sv: 'För vem bilagan inte visas', en: 'To whom it is not shown' },
  save: { fi: 'Tallenna liite', sv: 'Spara bilagan', en: 'Save the attachment' },
  saved: { fi: 'Liite on tallennettu.', sv: 'Bilagan är sparad.', en: 'The attachment is saved.' },
  chooseFile: { fi: 'Valitse tiedosto.', sv: 'Välj en fil.', en: 'Choose a file.' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  by: { fi: '{author}, {at}, {size}', sv: '{author}, {at}, {size}', en: '{author}, {at}, {size}' },
  kilobytes: { fi: '{size} kt', sv: '{size} kB', en: '{size} kB' },
  sharedWord: { fi: 'Perhe näkee', sv: 'Familjen ser', en: 'The family sees' },
  addedLater: { fi: 'Lisätty sopimisen jälkeen', sv: 'Tillagd efter avtalet', en: 'Added after it was agreed' },
  planLead: {
    fi: 'Liite säilyy sen version kanssa, johon se lisätään. Muille organisaatioille jaettuihin osiin se ei tule mukaan.',
    sv: 'Bilagan bevaras med den version som den läggs till. Den följer inte med de delar som delas med andra organisationer.',
    en: 'An attachment stays with the version it is added to. It does not go along with the parts shared with other organisations.',
  },
  ofDraft: { fi: 'Luonnoksen liitteet', sv: 'Utkastets bilagor', en: 'Attachments of the draft' },
  withdraw: { fi: 'Poista käytöstä', sv: 'Dra tillbaka', en: 'Withdraw' },
  withdrawTitle: {
    fi: 'Poista liite käytöstä: {name}',
    sv: 'Dra tillbaka bilagan: {name}',
    en: 'Withdraw the attachment: {name}',
  },
  withdrawLead: {
    fi: 'Sisältöä ei enää anneta kenellekään. Nimi ja peruste jäävät näkyviin.',
    sv: 'Innehållet ges inte längre ut till någon. Namnet och orsaken finns kvar.',
    en: 'The content is not given out to anyone any more. The name and the reason stay.',
  },
  why: { fi: 'Miksi', sv: 'Varför', en: 'Why' },
  withdrawn: { fi: 'Poistettu käytöstä: {why}', sv: 'Tillbakadragen: {why}', en: 'Withdrawn: {why}' },
})
