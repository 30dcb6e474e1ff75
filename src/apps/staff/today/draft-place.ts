/** Where a draft goes on: the first word of its key names the form, the rest what it is about. Pure. */

const FAMILY_PAGES: Readonly<Record<string, string>> = {
  note: 'kirjaukset/uusi',
  plan: 'suunnitelma/luonnos',
  assessment: 'alkuarviointi',
  need: 'alkuarviointi',
  opinion: 'alkuarviointi',
  check: 'hyvinvointi/kysely',
  ending: 'paattaminen',
}

export function placeOfDraft(key: string, familyId: string | null): string {
  const [form = '', about = '', part = ''] = key.split(':')
  if (form === 'contact') return '/yhteydenotot/uusi'
  if (form === 'family') return `/yhteydenotot/${about}/perhe`
  const page = FAMILY_PAGES[form]
  if (familyId === null) return '/'
  if (form === 'minutes') return `/perheet/${familyId}/kirjaukset/${part}`
  // A note is of a meeting, or corrects an earlier one.
  if (form === 'note' && part !== '') return `/perheet/${familyId}/${page}?tapaaminen=${part}`
  if (form === 'note' && about !== familyId) return `/perheet/${familyId}/${page}?korjaa=${about}`
  return page === undefined ? `/perheet/${familyId}` : `/perheet/${familyId}/${page}`
}
