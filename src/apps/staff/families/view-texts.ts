/** Words of one's own views of the list of families. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const viewTexts = defineTexts('staff-families-views', {
  views: { fi: 'Omat näkymät', sv: 'Egna vyer', en: 'My views' },
  none: { fi: 'Ei valittua näkymää', sv: 'Ingen vy vald', en: 'No view chosen' },
  keep: { fi: 'Tallenna näkymä', sv: 'Spara vyn', en: 'Save the view' },
  change: { fi: 'Muuta näkymää', sv: 'Ändra vyn', en: 'Change the view' },
  drop: { fi: 'Poista näkymä', sv: 'Ta bort vyn', en: 'Delete the view' },
  name: { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  first: {
    fi: 'Lista avautuu tällä näkymällä',
    sv: 'Listan öppnas med den här vyn',
    en: 'The list opens with this view',
  },
  lead: {
    fi: 'Tallennetaan: kenen perheet, vaihe ja järjestys. Vain sinä näet omat näkymäsi.',
    sv: 'Det som sparas: vems familjer, fas och ordning. Bara du ser dina vyer.',
    en: 'What is saved: whose families, phase and order. Only you see your views.',
  },
  save: { fi: 'Tallenna', sv: 'Spara', en: 'Save' },
  kept: { fi: 'Näkymä on tallennettu.', sv: 'Vyn är sparad.', en: 'The view has been saved.' },
  dropped: { fi: 'Näkymä on poistettu.', sv: 'Vyn är borttagen.', en: 'The view has been deleted.' },
})
