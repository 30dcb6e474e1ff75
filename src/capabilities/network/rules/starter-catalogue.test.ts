// The catalogue a new installation begins with.
import { expect, test } from 'vitest'
import { LEVELS } from '../model.ts'
import { EIGHT_FORMS, STARTER_CATALOGUE } from './starter-catalogue.ts'

test('[S4-7] the eight work forms of the family centre are there, each a form of its own', () => {
  expect(EIGHT_FORMS.map(({ workForm }) => workForm)).toEqual([
    'home_service',
    'family_work',
    'discussion_help',
    'group_activity',
    'guidance',
    'assessment',
    'therapy',
    'doctor',
  ])
})

test('[S1-3] every service says its level and its section of law, and every level is there', () => {
  for (const { legalBasis, name } of STARTER_CATALOGUE)
    for (const language of ['fi', 'sv', 'en'] as const) {
      expect(name[language]).not.toBe('')
      expect(legalBasis[language]).toMatch(/\d+\/\d{4}.*\d/)
    }
  expect(new Set(STARTER_CATALOGUE.map(({ level }) => level))).toEqual(new Set(LEVELS))
  expect(new Set(STARTER_CATALOGUE.map(({ code }) => code)).size).toBe(STARTER_CATALOGUE.length)
})
