/** Refusals of the registers and the catalogue, in words, beside those every page knows. */
import type { Texts } from '#kit/languages.ts'
import { NETWORK_REFUSALS } from '#rooms/network/ui/texts.ts'
import { ORGANISATIONS_REFUSALS } from '#rooms/organisations/ui/texts.ts'
import { useRefusals, type SayRefusal } from '../refusals.ts'

const REGISTER: Texts = { ...NETWORK_REFUSALS, ...ORGANISATIONS_REFUSALS }

export const useRegisterRefusals = (): SayRefusal => useRefusals(REGISTER)
