/** Words around a county's own fields. */
import { defineTexts } from '#ui-kit/define-texts.ts'

export const extraTexts = defineTexts('staff-extra', {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  choose: { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
})
